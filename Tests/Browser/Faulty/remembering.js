// Says what was stored before, by this page or another, and stores its own name.
document.querySelector("h1").textContent = localStorage.getItem("seen") ?? "nothing";
localStorage.setItem("seen", location.pathname.split("/").pop());
