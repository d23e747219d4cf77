"""Measures of the speed budget, always as ratios to something bare measured in the same run. See `__main__`."""
