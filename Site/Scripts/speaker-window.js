"use strict";

/** In the room's window: opens the speaker window, keeps in step with it, and gives a link where the browser refuses to open it. */
customElements.define("speaker-window", class extends HTMLElement {
  static storageKey = "training-toolkit.session";
  /** What a key allows holds for five seconds in browsers. */
  static patience = 4500;

  connectedCallback() {
    this.deck = document.querySelector("slide-deck");
    const parameters = new URLSearchParams(location.search);
    if (!this.deck?.slides.length || parameters.get("view") === "speaker") return;
    this.button = this.deck.querySelector("[data-command=speaker]");
    this.token = parameters.get("session") ?? this.remembered;
    if (this.token) this.connect();
    this.deck.addEventListener("deck-command", ({ detail }) => {
      if (detail === "speaker") this.open();
      if (detail === "close") this.showRefusal(false);
    });
    this.querySelector("button").addEventListener("click", () => this.showRefusal(false));
    this.deck.addEventListener("deck-change", ({ detail }) => {
      if (detail.source === "here") this.link?.announce();
      if (detail.source === "frame") this.link?.send();
    });
  }

  /** The session outlives a reload of this window. */
  get remembered() {
    try {
      return sessionStorage.getItem(this.constructor.storageKey);
    } catch {
      return null;
    }
  }

  connect() {
    const SpeakerLink = TrainingToolkit.data("speaker-link");
    this.token ??= SpeakerLink.newToken();
    window.name = `audience-${this.token}`;
    try {
      sessionStorage.setItem(this.constructor.storageKey, this.token);
    } catch {
      // Storage is refused: after a reload the speaker window finds us by its handle, if we know the token from the address.
    }
    this.link = new SpeakerLink({
      token: this.token,
      role: "audience",
      peer: window.opener,
      read: () => this.deck.state,
      write: (state) => this.deck.change(state, "link"),
      tell: (isConnected) => this.show(isConnected),
      point: (place) => document.querySelector("deck-screen").point(place),
    });
  }

  /** Only in answer to a key or a click, or browsers refuse. */
  open() {
    if (!this.link) this.connect();
    clearInterval(this.watch);
    const since = Date.now();
    const end = performance.now() + this.constructor.patience;
    this.watch = setInterval(() => this.openAgainIfClosed(since, end), 50);
    if (this.link.isConnected && this.link.openPeer) this.link.openPeer.focus();
    else this.openWindow();
  }

  openWindow() {
    const { state } = this.deck;
    const version = state.version === "short" ? "&version=short" : "";
    const address = `?view=speaker&session=${this.token}${version}#${state.slide}`;
    const name = `speaker-${this.token}`;
    const opened = window.open(address, name, "popup,width=1280,height=800");
    if (opened) this.link.peer = opened;
    else clearInterval(this.watch);
    const link = this.querySelector("a");
    link.href = address;
    link.target = name;
    this.showRefusal(!opened);
  }

  /** A window that is just being closed still looks open, and may be the one that is found by its name. */
  openAgainIfClosed(since, end) {
    if (this.link.peerWasThere > since || performance.now() > end) clearInterval(this.watch);
    else if (!this.link.openPeer) this.openWindow();
  }

  showRefusal(isRefused) {
    if (!isRefused && this.contains(document.activeElement)) this.deck.focusSlide();
    this.querySelector(".refused").hidden = !isRefused;
    if (isRefused) this.querySelector("a").focus();
  }

  show(isConnected) {
    this.button.dataset.link = isConnected ? "connected" : "lost";
    this.button.querySelector(".deck__link-state").textContent =
      isConnected ? TrainingToolkit.words("slides.connected") : TrainingToolkit.words("slides.not-connected");
    if (isConnected) this.showRefusal(false);
    else document.querySelector("deck-screen").point(null);
    document.querySelector("deck-screen").stayAwake();
  }
});
