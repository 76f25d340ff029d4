"""The modules beside the documents are read, not collected."""

collect_ignore_glob = ["*/*"]
