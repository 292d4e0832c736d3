"""What is known of a title, turned into how likely it is to come on which day.

Nothing here is a fact: a forecast is kept apart from what is reported. Its parameters were fitted beforehand, on a
table of past premieres; to use them takes the standard library alone.
"""
