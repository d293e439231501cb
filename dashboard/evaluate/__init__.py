"""A folder of labelled articles in, how well their facts are read out.

labels -> agreement -> scoring -> figures -> report; only `labelled` and `stored` touch files.
"""
