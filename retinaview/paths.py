"""Where the program's own files lie: source tree, wheel or frozen program.

The one module that knows; everything else asks here. User folders follow the platform
(`platformdirs`).
"""

import os
from pathlib import Path

import platformdirs

APP_NAME = "RetinaView"
_PACKAGE = Path(__file__).resolve().parent


def _bundled(name: str) -> Path:
    """Find `name` inside the package (wheel, frozen program) or beside it (source tree)."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def shipped_models() -> Path:
    """Folder of the models that came with the program."""
    return _bundled("models")


def resources() -> Path:
    """Folder of icons, theme, translations and the drawn sample photograph."""
    return _bundled("resources")


def sample_photograph() -> Path:
    """The drawn fundus that a first start opens; not a photograph of anyone."""
    return resources() / "sample" / "drawn-fundus.jpg"


def user_data() -> Path:
    """Folder of what the program keeps for the user: audit log, key, models; may not exist."""
    return Path(platformdirs.user_data_dir(APP_NAME, appauthor=False))


def user_models() -> Path:
    """Folder of the user's own models, of the same form as the shipped ones; may not exist."""
    return user_data() / "models"


def user_config() -> Path:
    """Folder of the settings file; may not exist."""
    return Path(platformdirs.user_config_dir(APP_NAME, appauthor=False))


def site_config() -> Path:
    """File of what the administrator of a site sets for everyone; may not exist.

    The variable RETINAVIEW_SITE_CONFIG names another one.
    """
    named = os.environ.get("RETINAVIEW_SITE_CONFIG")
    folder = platformdirs.site_config_dir(APP_NAME, appauthor=False)
    return Path(named) if named else Path(folder) / "site.toml"


def user_state() -> Path:
    """Folder of what is open and under way, for the next start; may not exist."""
    return Path(platformdirs.user_state_dir(APP_NAME, appauthor=False))


def user_logs() -> Path:
    """Folder of the logs; may not exist."""
    return Path(platformdirs.user_log_dir(APP_NAME, appauthor=False))


def user_cache() -> Path:
    """What can be computed again and may be deleted at any time."""
    return Path(platformdirs.user_cache_dir(APP_NAME, appauthor=False))
