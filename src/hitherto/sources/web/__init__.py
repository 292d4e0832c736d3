"""The web: how addresses are asked, politely and safely. Only this folder opens a connection."""
