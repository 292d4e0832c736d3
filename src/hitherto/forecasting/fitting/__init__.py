"""Fits the model to a table of past premieres, and tests it on premieres that it has not seen.

Only this needs numpy and scipy; nobody who asks for a forecast does.
"""
