"""Speed and memory beside those of bare libraries, in one run. ``make bench`` prints them with the bounds to hold."""
