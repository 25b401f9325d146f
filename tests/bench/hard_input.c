/* hard_input.c - each kind is a few pieces, repeated; a "#" in a piece is replaced by a running number in letters. */
#include "hard_input.h"

#include <stdio.h>
#include <string.h>

struct kind {
    const char *name;
    const char *before; /* once, at the start */
    const char *again;  /* until the text is full */
};

static const struct kind kinds[] = {
    {"quotes that open", "Der Minister sagte: ", "„Er sagte, "},
    {"quotes that close", "", "sagte er“, "},
    {"quotes in quotes", "Er sagte: ", "„Sie sagte: ‚Nein‘, "},
    {"commas", "Die Armee griff", ", an"},
    {"full stops", "", ". "},
    {"one word", "", "Rebellen "},
    {"one letter", "", "a"},
    {"one sentence", "Die Armee griff ", "die Stadt und die Brücke und den Hafen "},
    {"new names", "", "Jan A#, "},
    {"names of persons", "", "Außenminister Jan A# traf Anna A#. "},
    {"names that share a start", "", "Demokratische Republik Kongo und Demokratische Volksrepublik "},
    {"numbers", "", "12.04.2024 um 12:30 bis 14:45 Uhr 3.500.000 "},
    {"clauses", "Er sagte, ", "dass die Armee, die die Stadt, die die Rebellen, "},
    {"brackets", "", "(("},
    {"lines", "", "A\n"},
    {"attacks", "", "Rebellen griffen am Montag Soldaten in Goma an und töteten drei. "},
};

const char *hard_input_name(size_t kind) { return kind < sizeof(kinds) / sizeof(kinds[0]) ? kinds[kind].name : NULL; }

/* The number in letters, the last first, so that no two are alike. */
static size_t letters(char *out, unsigned number)
{
    size_t len = 0;

    do {
        out[len++] = (char)('a' + number % 26);
        number /= 26;
    } while (number > 0);
    return len;
}

static size_t put_piece(char *text, size_t len, const char *piece, unsigned number)
{
    size_t used = 0;

    for (; *piece != '\0' && used < len; piece++) {
        char name[16] = {*piece};
        size_t some = *piece == '#' ? letters(name, number) : 1;

        some = some < len - used ? some : len - used;
        memcpy(text + used, name, some);
        used += some;
    }
    return used;
}

void hard_input_make(size_t kind, char *text, size_t len)
{
    size_t used = put_piece(text, len, kinds[kind].before, 0);

    for (unsigned number = 0; used < len; number++) {
        used += put_piece(text + used, len - used, kinds[kind].again, number);
    }
}
