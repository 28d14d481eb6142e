"use strict";

/**
 * Keeps two windows of the slides at the same place: the room's ("audience") and the trainer's ("speaker").
 *
 * Every message carries the whole state and its revision; a window takes what is newer, and where both are equally new, the room's. So
 * it does not matter which messages are lost. They go over the window's handle by `postMessage`; where that is not known or silent, as
 * `storage` events. From a local file neither tells where a message comes from: it counts only with the session's random token, and over
 * the handle only from the window that is known.
 */
TrainingToolkit.register("speaker-link", class {
  static beat = 1000;
  static patience = 3500;

  /**
   * `read` gives the state, `write` takes a newer one, `tell` hears whether the other window is there, `point` where the trainer points
   * to, if the window shows that.
   */
  constructor({ token, role, peer, read, write, tell, point }) {
    Object.assign(this, { token, role, peer: peer ?? null, read, write, tell, point });
    this.key = `training-toolkit.speaker-link.${token}`;
    this.revision = 0;
    this.isConnected = false;
    this.heard = -Infinity;
    this.heardByHandle = -Infinity;
    /** When the other window was still there, by the clock of both; a message may take its time. */
    this.peerWasThere = -Infinity;
    this.sent = -Infinity;
    window.addEventListener("message", (event) => this.takeMessage(event));
    window.addEventListener("storage", (event) => this.takeStorage(event));
    window.addEventListener("pagehide", () => this.send(true));
    setInterval(() => this.pulse(), this.constructor.beat);
    this.send();
  }

  /** A token that no other page can guess. */
  static newToken() {
    return Array.from(crypto.getRandomValues(new Uint32Array(4)), (number) => number.toString(36)).join("");
  }

  get openPeer() {
    return this.peer && !this.peer.closed ? this.peer : null;
  }

  /** The handle is that of the other window; until it has been heard, it may lead to some page that opened this one. */
  get hasHeardPeer() {
    return this.openPeer !== null && this.heardByHandle > -Infinity;
  }

  /** To be called when the state was changed here. */
  announce() {
    this.revision += 1;
    this.send();
  }

  /** A place on the slide from 0 to 1 each way, or null. It is gone in a moment, so it is no part of the state. */
  sendPoint(place) {
    this.openPeer?.postMessage({ kind: "speaker-link", token: this.token, role: this.role, place }, "*");
  }

  send(isLeaving = false) {
    const { token, role, revision } = this;
    const now = performance.now();
    const message = { kind: "speaker-link", token, role, revision, isLeaving, sentAt: Date.now(), state: this.read() };
    this.sent = now;
    this.openPeer?.postMessage(message, "*");
    if (!this.openPeer || now - this.heardByHandle > this.constructor.patience || isLeaving) this.store(message);
  }

  /** Another window hears of the item; nothing is left of it. */
  store(message) {
    try {
      localStorage.setItem(this.key, JSON.stringify({ ...message, at: Math.random() }));
      localStorage.removeItem(this.key);
    } catch {
      // Storage is refused or full: the handle has to do.
    }
  }

  takeMessage({ data, source }) {
    if (data?.kind !== "speaker-link" || (this.hasHeardPeer && source !== this.openPeer)) return;
    if ("place" in data) {
      if (source === this.openPeer && data.token === this.token) this.point?.(data.place);
      return;
    }
    if (!this.take(data)) return;
    this.peer = source;
    this.heardByHandle = performance.now();
    this.answer();
  }

  takeStorage({ key, newValue }) {
    if (key === this.key && newValue && this.take(JSON.parse(newValue))) this.answer();
  }

  take({ token, role, revision, isLeaving, sentAt, state }) {
    if (token !== this.token || role === this.role) return false;
    if (isLeaving) {
      this.show(false);
      return false;
    }
    this.heard = performance.now();
    this.peerWasThere = sentAt;
    const isNewer = revision > this.revision || (revision === this.revision && this.role === "speaker");
    this.revision = Math.max(revision, this.revision);
    if (isNewer && JSON.stringify(state) !== JSON.stringify(this.read())) this.write(state);
    this.show(true);
    return true;
  }

  /** A window in the background has slow timers, but it answers at once. */
  answer() {
    if (performance.now() - this.sent > 0.9 * this.constructor.beat) this.send();
  }

  pulse() {
    if (performance.now() - this.heard > this.constructor.patience) this.show(false);
    if (this.role === "speaker" || this.openPeer || this.isConnected) this.send();
  }

  show(isConnected) {
    if (this.isConnected === isConnected) return;
    this.isConnected = isConnected;
    this.tell(isConnected);
  }
});
