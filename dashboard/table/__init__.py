"""Deployments in, validated pandas tables, filters, totals and CSV out."""
