"""Failures a clinician can act on; `str(error)` is the sentence shown to them."""


class RetinaViewError(Exception):
    """A failure with a plain sentence for the user and, where there is one, what to do."""


class ImageReadError(RetinaViewError):
    """A file that cannot be opened as a fundus photograph."""


class ImageWriteError(RetinaViewError):
    """A picture or report that cannot be written where it was asked for."""


class CatalogError(RetinaViewError):
    """A model that is not there, or whose card is wrong."""


class WeightsError(RetinaViewError):
    """Weights that are missing, damaged or not the ones the card names."""


class ModelFileError(RetinaViewError):
    """A model cannot be carried from or to a file, or not be put in place."""


class OptionError(RetinaViewError):
    """An option of a model or command that is unknown or out of range."""


class RunError(RetinaViewError):
    """A model that ran and gave no usable picture, or could not run."""


class MeasureError(RetinaViewError):
    """A measurement that has no meaning on this picture."""


class RecordError(RetinaViewError):
    """A record of how a picture was made that is missing, broken or of a form not known here."""


class DeidentifyError(RetinaViewError):
    """Something that cannot be given away without saying whose eye it shows."""


class PairError(RetinaViewError):
    """Two photographs that cannot stand in one report."""
