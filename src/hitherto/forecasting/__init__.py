"""What is known of a title, turned into how likely it is to come on which day.

Nothing here is a fact: a forecast is kept apart from what is reported. Its parameters were fitted beforehand, on a
table of past premieres; to use them takes the standard library alone.
"""

from hitherto.forecasting.facts import came_on, known_of
from hitherto.forecasting.forecast import Forecast, Quarter, forecast
from hitherto.forecasting.known import Known, Told
from hitherto.forecasting.model import Model, shipped

__all__ = ["Forecast", "Known", "Model", "Quarter", "Told", "came_on", "forecast", "known_of", "shipped"]
