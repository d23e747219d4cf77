"""Where the packaged program starts: the same door as the command `forfait-desktop`."""

import sys

from forfait_desktop.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
