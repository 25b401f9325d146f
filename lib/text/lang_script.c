/* lang_script.c - counts letters by script, and those that only one language of a script has. */
#include "text/lang_script.h"

#include "base/str.h"
#include "base/utf8.h"

#include <stdbool.h>
#include <stddef.h>

/* A script and the language that is meant when nothing tells another. */
struct script {
    uint32_t first, last;
    const char *lang;
};

static const struct script scripts[] = {
    {0x0370, 0x03FF, "el"}, {0x0400, 0x052F, "ru"}, {0x0530, 0x058F, "hy"}, {0x0590, 0x05FF, "he"},
    {0x0600, 0x077F, "ar"}, {0x0900, 0x097F, "hi"}, {0x0980, 0x09FF, "bn"}, {0x0B80, 0x0BFF, "ta"},
    {0x0C00, 0x0C7F, "te"}, {0x0E00, 0x0E7F, "th"}, {0x1000, 0x109F, "my"}, {0x10A0, 0x10FF, "ka"},
    {0x1200, 0x137F, "am"}, {0x1780, 0x17FF, "km"}, {0x3040, 0x30FF, "ja"}, {0x4E00, 0x9FFF, "zh"},
    {0xAC00, 0xD7AF, "ko"},
};

/* A letter that tells one language of a script from the one that is meant else. */
struct sign {
    uint32_t letter; /* lower case */
    const char *lang;
};

static const struct sign signs[] = {
    {0x0456, "uk"}, {0x0457, "uk"}, {0x0454, "uk"}, {0x0491, "uk"}, {0x045E, "be"}, {0x0452, "sr"}, {0x045B, "sr"},
    {0x0453, "mk"}, {0x045C, "mk"}, {0x0455, "mk"}, {0x04D9, "kk"}, {0x049B, "kk"}, {0x067E, "fa"}, {0x0686, "fa"},
    {0x06AF, "fa"}, {0x06CC, "fa"}, {0x0679, "ur"}, {0x0691, "ur"}, {0x06D2, "ur"},
};

enum { SCRIPTS = sizeof(scripts) / sizeof(scripts[0]), SIGNS = sizeof(signs) / sizeof(signs[0]) };

enum { CYRILLIC = 1, YERY = 0x044B, HARD_SIGN = 0x044A, KANA = 14, HAN = 15 };

struct count {
    uint32_t letters;
    uint32_t script[SCRIPTS];
    uint32_t sign[SIGNS];
    uint32_t yery, hard;
};

static void count_letter(struct count *c, uint32_t cp)
{
    for (uint32_t i = 0; i < SCRIPTS; i++) {
        c->script[i] += cp >= scripts[i].first && cp <= scripts[i].last;
    }
    cp = dp_cp_lower(cp);
    for (uint32_t i = 0; i < SIGNS; i++) {
        c->sign[i] += cp == signs[i].letter;
    }
    c->yery += cp == YERY;
    c->hard += cp == HARD_SIGN;
}

/* The sign seen most, if it is no accident: once in 200 letters of the script. */
static const char *told_by_sign(const struct count *c, const struct script *script, uint32_t letters)
{
    uint32_t most = letters / 200;
    const char *lang = script->lang;

    for (uint32_t i = 0; i < SIGNS; i++) {
        bool is_here = signs[i].letter >= script->first && signs[i].letter <= script->last;

        if (is_here && c->sign[i] > most) {
            most = c->sign[i];
            lang = signs[i].lang;
        }
    }
    return lang;
}

static const char *told_by_letters(const struct count *c, uint32_t best)
{
    const char *lang = told_by_sign(c, &scripts[best], c->script[best]);

    /* Bulgarian writes ъ as a vowel and has no ы */
    if (best == CYRILLIC && lang == scripts[best].lang && c->yery == 0 && c->hard * 100 >= c->script[best]) {
        return "bg";
    }
    return lang;
}

struct dp_str dp_lang_of_script(struct dp_str text, double *share)
{
    struct count c = {.letters = 0};
    uint32_t best = 0;

    *share = 0.0;
    for (uint32_t pos = 0; pos < text.len;) {
        uint32_t cp = dp_utf8_next(text, &pos);

        if (dp_cp_is_letter(cp)) {
            c.letters++;
            if (cp >= scripts[0].first) {
                count_letter(&c, cp);
            }
        }
    }
    if (c.script[KANA] * 10 > c.script[HAN]) { /* Japanese writes both */
        c.script[KANA] += c.script[HAN];
        c.script[HAN] = 0;
    }
    for (uint32_t i = 1; i < SCRIPTS; i++) {
        best = c.script[i] > c.script[best] ? i : best;
    }
    if (c.script[best] * 2 <= c.letters) {
        return DP_STR("");
    }
    *share = (double)c.script[best] / (double)c.letters;
    return dp_str_of(told_by_letters(&c, best));
}
