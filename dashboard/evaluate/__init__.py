"""A folder of labelled articles in, how well their facts are read out.

labels -> agreement -> scoring -> figures -> report; only `held_out`, `labelled`, `measure` and `stored` touch files.
"""
