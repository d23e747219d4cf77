"""Drives the real window from outside, by what assistive technology sees. Runs under the system's Python (needs gi).

One JSON object per line on standard input, one per line on standard output: `{"ok": true, …}`, or `{"ok": false}` with
`why`.
It owns the virtual screen, the window manager and the application, so that all share one private session bus.
"""

# Not part of the typed tree: gi has no stubs and this file runs under another interpreter.
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

warnings.filterwarnings("ignore", category=DeprecationWarning)

import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

POLL = 0.02
# Seconds. Every wait ends with the state that it waits for; only what never comes costs this much, so that a machine
# with one busy core for everything has its time.
PATIENCE = 300
WINDOWS = ("frame", "window", "dialog")


def turn_main_loop(seconds=POLL):
    """Let the bus deliver what is queued, for at most `seconds`."""
    context = GLib.MainContext.default()
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not context.iteration(False):
            time.sleep(0.002)


def read(accessible):
    """What a node shows, as plain data."""
    interfaces = accessible.get_interfaces() or []
    node = {
        "name": accessible.get_name() or "",
        "role": accessible.get_role_name(),
        "description": accessible.get_description() or "",
        "id": accessible.get_accessible_id() or "",
        "states": sorted(state.value_nick for state in accessible.get_state_set().get_states()),
        "text": None,
        "value": None,
        "extents": None,
    }
    if "Text" in interfaces:
        node["text"] = Atspi.Text.get_text(accessible, 0, Atspi.Text.get_character_count(accessible))
    if "Value" in interfaces:
        node["value"] = Atspi.Value.get_current_value(accessible)
    if "Component" in interfaces:
        box = Atspi.Component.get_extents(accessible, Atspi.CoordType.SCREEN)
        node["extents"] = [box.x, box.y, box.width, box.height]
    return node


def is_active(application):
    """Whether a window of the application is there and has the keyboard."""
    windows = [application.get_child_at_index(i) for i in range(application.get_child_count())]
    return any(window is not None and has(window, Atspi.StateType.ACTIVE) for window in windows)


def has(accessible, state):
    return accessible.get_state_set().contains(state)


def walk(accessible, depth=0):
    """The showing nodes below one, itself included, with their states: each question crosses the bus.

    Qt calls cells of hidden pages « showing »: prune from above.
    """
    try:
        states = accessible.get_state_set()
        if depth and not states.contains(Atspi.StateType.SHOWING):
            return
        yield depth, accessible, states
        children = [accessible.get_child_at_index(i) for i in range(accessible.get_child_count())]
    except GLib.Error:  # the node went while we looked
        return
    for child in children:
        if child is not None:
            yield from walk(child, depth + 1)


def manage_windows():
    """Start the window manager and wait until it works: a window that is mapped before never has the focus."""
    with tempfile.TemporaryDirectory() as folder:
        ready = Path(folder, "ready")
        command = ["openbox", "--startup", f"touch {ready}"]
        manager = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        end = time.monotonic() + PATIENCE
        while not ready.exists():
            if manager.poll() is not None or time.monotonic() > end:
                raise LookupError("the window manager does not start")
            time.sleep(POLL)
    return manager


class Desktop:
    """A screen, a window manager, at most one application."""

    def __init__(self):
        self.screen = self.manager = self.app = self.root = self.last_stop = None

    def open(self, size):
        read_end, write_end = os.pipe()
        self.screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write_end), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=(write_end,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write_end)
        with os.fdopen(read_end) as pipe:
            number = pipe.readline().strip()
        os.environ["DISPLAY"] = ":" + number
        subprocess.run(["setxkbmap", "fr", "oss"], stderr=subprocess.DEVNULL, check=False)
        self.manager = manage_windows()
        Atspi.init()
        Atspi.set_timeout(PATIENCE * 1000, PATIENCE * 1000)

    def start(self, argv, env, log):
        with Path(log).open("ab") as errors:
            self.app = subprocess.Popen(
                argv, env={**os.environ, **env}, stdout=errors, stderr=errors, start_new_session=True
            )
        self.root = self.last_stop = None

    def wait_window(self):
        end = time.monotonic() + PATIENCE
        desktop = Atspi.get_desktop(0)
        while time.monotonic() < end:
            if self.app.poll() is not None:
                raise LookupError(f"the application ended with {self.app.returncode} before showing a window")
            for i in range(desktop.get_child_count()):
                child = desktop.get_child_at_index(i)
                try:
                    if child is None or child.get_process_id() != self.app.pid:
                        continue
                    child.set_cache_mask(Atspi.Cache.NONE)  # otherwise names and states can be stale
                    if is_active(child):
                        self.root = child
                        return
                except GLib.Error:
                    continue
            turn_main_loop()
        raise LookupError("no accessible window")

    def matches(self, accessible, role, name, node_id):
        if role and accessible.get_role_name() != role:
            return False
        if node_id and not ("." + (accessible.get_accessible_id() or "")).endswith("." + node_id):
            return False
        if name:
            shown = (accessible.get_name() or "").replace("\u00a0", " ").replace("\u202f", " ")
            if name.endswith("*"):
                return shown.startswith(name[:-1])
            return shown == name
        return True

    def find(self, role="", name="", node_id="", gone=False, state=None):
        """The first showing node of that role, name, id and state; with `gone`, None once there is none."""
        end = time.monotonic() + PATIENCE
        while True:
            for _, accessible, states in walk(self.root):
                try:
                    if (state is None or states.contains(state)) and self.matches(accessible, role, name, node_id):
                        if gone:
                            break
                        return accessible
                except GLib.Error:
                    continue
            else:
                if gone:
                    return None
            self.keep_waiting(end, f"{'still there' if gone else 'not found'}: {role=} {name=} id={node_id!r} {state=}")

    def keep_waiting(self, end, why):
        if time.monotonic() > end:
            raise LookupError(why)
        if self.app.poll() is not None:
            raise LookupError(f"the application ended with {self.app.returncode}; {why}")
        turn_main_loop()

    def stop(self):
        """The control that has the keyboard, or None: a window counts for nothing, the innermost node wins."""
        found = None
        for _, accessible, states in walk(self.root):
            try:
                if states.contains(Atspi.StateType.FOCUSED) and accessible.get_role_name() not in WINDOWS:
                    found = accessible
            except GLib.Error:
                continue
        return found

    def wait_stop(self, other_than=None):
        """The control that has the keyboard, once it is another one."""
        end = time.monotonic() + PATIENCE
        while (stop := self.stop()) is None or stop == other_than:
            self.keep_waiting(end, "the focus is lost" if stop is None else "the focus stays where it was")
        self.last_stop = stop
        return stop

    def still_there(self, stop):
        """Whether a control kept the keyboard since it was looked for: one question instead of hundreds."""
        try:
            return stop is not None and has(stop, Atspi.StateType.FOCUSED)
        except GLib.Error:
            return False

    def press(self, accessible, action=""):
        names = [
            Atspi.Action.get_action_name(accessible, i).lower().replace(" ", "")
            for i in range(Atspi.Action.get_n_actions(accessible))
        ]
        wanted = [action] if action else ["press", "toggle", "showmenu", "activate"]
        for candidate in wanted:
            if candidate in names:
                Atspi.Action.do_action(accessible, names.index(candidate))
                turn_main_loop(0.05)
                return
        raise LookupError(f"no action among {names}")

    def click(self, accessible):
        x, y, width, height = read(accessible)["extents"]
        subprocess.run(["xdotool", "mousemove", str(x + width // 2), str(y + height // 2), "click", "1"], check=True)
        turn_main_loop(0.05)

    def run(self, request):
        return getattr(self, "do_" + request.pop("do"))(**request) or {}

    def do_start(self, argv, env, log):
        self.start(argv, env, log)

    def do_window(self):
        self.wait_window()

    def do_find(self, **which):
        return {"node": read(self.find(**which))}

    def do_gone(self, **which):
        self.find(**which, gone=True)

    def do_press(self, action="", **which):
        self.press(self.find(**which, state=Atspi.StateType.SENSITIVE), action)

    def do_click(self, **which):
        self.click(self.find(**which, state=Atspi.StateType.SENSITIVE))

    def do_focus(self, **which):
        Atspi.Component.grab_focus(self.find(**which))
        self.find(**which, state=Atspi.StateType.FOCUSED)

    def do_focused(self, **which):
        return {"node": read(self.find(**which, state=Atspi.StateType.FOCUSED))}

    def do_checked(self, **which):
        return {"node": read(self.find(**which, state=Atspi.StateType.CHECKED))}

    def do_stop(self):
        return {"node": read(self.wait_stop())}

    def do_tab(self, keys):
        before = self.last_stop if self.still_there(self.last_stop) else self.wait_stop()
        self.do_key(keys)
        return {"node": read(self.wait_stop(before))}

    def do_text(self, text, **which):
        Atspi.EditableText.set_text_contents(self.find(**which, state=Atspi.StateType.EDITABLE), text)
        turn_main_loop(0.05)

    def do_type(self, text):
        subprocess.run(["xdotool", "type", "--delay", "8", text], check=True)
        turn_main_loop(0.05)

    def do_key(self, keys):
        subprocess.run(["xdotool", "key", *keys], check=True)
        turn_main_loop(0.05)

    def do_tree(self):
        return {"nodes": [{**read(a), "depth": depth} for depth, a, _ in walk(self.root)]}

    def do_shot(self, file):
        subprocess.run(["import", "-silent", "-window", "root", file], check=True)

    def do_exit(self):
        return {"code": self.app.wait(PATIENCE)}

    def do_end(self, number):
        if self.app is not None and self.app.poll() is None:
            os.killpg(self.app.pid, number)
            self.app.wait(PATIENCE)
        return {"code": None if self.app is None else self.app.returncode}

    def close(self):
        if self.app is not None and self.app.poll() is None:
            os.killpg(self.app.pid, signal.SIGKILL)
            self.app.wait()
        for process in (self.manager, self.screen):
            if process is not None:
                process.terminate()
                process.wait()


def main():
    # What the bus and the tools print must not mix with the answers.
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    desktop = Desktop()
    try:
        desktop.open(sys.argv[1] if len(sys.argv) > 1 else "1366x900")
        for line in sys.stdin:
            try:
                answer = {"ok": True, **desktop.run(json.loads(line))}
            except (LookupError, GLib.Error, subprocess.SubprocessError, OSError) as error:
                answer = {"ok": False, "why": f"{type(error).__name__}: {error}"}
            answers.write(json.dumps(answer) + "\n")
            answers.flush()
    finally:
        desktop.close()


main()
