"""`prescreen channels check`: asks each provider whether the settings work. Sends nothing to anybody."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor

from prescreen.content import BadContent
from prescreen.opening import open_library
from prescreen.settings import Settings, SettingsError
from web.channels.protocol import Channel
from web.channels.routes import path_of
from web.channels.setup import make_channels

GOOD, WRONG, BAD_USAGE = 0, 1, 2


async def check(channels: Mapping[str, Channel], public_url: str, tell: Callable[[str], object]) -> int:
    """Check each channel, tell one line for each thing that is wrong, and return how many there are."""
    wrong = 0
    for name, channel in channels.items():
        url = public_url + path_of(name)
        found = await channel.check(url)
        await channel.close()
        wrong += len(found)
        for line in found or [f"in order; webhooks are taken at {url}"]:
            tell(f"{name}: {line}")
    return wrong


def main() -> int:
    """Check everything; the exit code is 1 when something is wrong, 2 when the settings cannot be read."""
    try:
        settings = Settings.from_env()
        trials = open_library(settings).trials
    except (SettingsError, BadContent) as problem:
        sys.stderr.write(f"prescreen: {problem}\n")
        return BAD_USAGE
    if settings.channel_trial and settings.channel_trial not in trials:
        sys.stderr.write(f"prescreen: PRESCREEN_CHANNEL_TRIAL names no trial; there are: {', '.join(trials)}\n")
        return BAD_USAGE
    if not settings.channels:
        sys.stdout.write("no messaging channel is set up; docs/channels says how\n")
        return GOOD
    with ThreadPoolExecutor(2) as threads:
        channels = make_channels(settings, threads)
        wrong = asyncio.run(check(channels, settings.public_address, lambda line: sys.stdout.write(line + "\n")))
    return WRONG if wrong else GOOD


if __name__ == "__main__":
    sys.exit(main())
