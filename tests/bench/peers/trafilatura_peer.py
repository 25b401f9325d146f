"""trafilatura_peer.py FOLDER - trafilatura over every *.html of a folder: one object of JSON."""
import json
import pathlib
import sys
import time

import trafilatura


def main():
    pages = [path.read_bytes() for path in sorted(pathlib.Path(sys.argv[1]).glob("*.html"))]
    trafilatura.extract(pages[0])
    begin = time.process_time()
    found = sum(1 for page in pages if trafilatura.extract(page))
    took = time.process_time() - begin
    print(json.dumps({"pages": len(pages), "with_text": found, "pages_per_s": round(len(pages) / took, 1),
                      "mb_per_s": round(sum(map(len, pages)) / took / 1e6, 3)}))


if __name__ == "__main__":
    main()
