/* lexicon_test.c - generated forms: data/lexicon.eval over the words below; compounds, particle verbs, bad lines. */
#include "eval_table.h"
#include "text/lexicon_build.h"

static const char german_words[] =
    "verb machen\nverb arbeiten\nverb regnen\nverb lernen\nverb sammeln\nverb regieren\n"
    "verb greifen greift griff gegriffen\nverb nehmen nimmt nahm genommen\n"
    "verb schlagen schlägt schlug geschlagen\nverb laufen läuft lief gelaufen aux=sein\n"
    "verb sterben stirbt starb gestorben aux=sein k2=stürbe\n"
    "verb bringen bringt brachte gebracht k2=brächte\n"
    "verb an+greifen\nverb teil+nehmen\nverb fest+legen\nverb zerschlagen\n"
    "verb ver-haften\nverb über-setzen\nverb betreten\n"
    "verb treten tritt trat getreten\n"
    "modal müssen muss musste gemusst k2=müsste\naux sein | haben\nform ist sein pres,ind,sg,3\n"
    "noun Mann,Männer m\nnoun Soldat,Soldaten m\nnoun Polizei f\nnoun Ergebnis,Ergebnisse n\n"
    "noun Regierung,Regierungen\nnoun ,Kosten\nnoun Haus,Häuser n\n"
    "adj tot\nadj dunkel\nposs ihr\nprepdet zum zu dat\nprep mit dat\nnum zwölf 12\n"
    "particle an\nsub so_dass\nsub so\nprep nach_Angaben gen\n";
static const char english_words[] =
    "verb attack\nverb carry\nverb die\nverb stop\nverb agree\nverb push\nverb free\n"
    "verb begin began begun\nverb have has had had\nverb carry_out\nverb cut cut cut\n"
    "noun talk,talks\nnoun country\nnoun clash\nnoun woman,women\nadj dead\nposs their\n"
    "prep according_to\n";

/* The two lexicons of the table. */
struct words {
    struct dp_arena arena;
    struct dp_intern table;
    struct dp_lexicon de, en;
};

static void build(struct words *w, struct dp_lexicon *out, const char *lang, const char *lines)
{
    struct dp_lexicon_builder b;
    struct dp_error err = {0};

    dp_lexicon_builder_init(&b, &w->arena, &w->arena, &w->table, dp_str_of(lang));
    if (dp_lexicon_add_file(&b, dp_str_of(lines), "words.lex", &err) != DP_OK) {
        fail_msg("%s:%u: %s", err.file, err.line, err.text);
    }
    assert_int_equal(dp_lexicon_freeze(out, &b), DP_OK);
}

static int setup(void **state)
{
    static struct words words;

    dp_intern_init(&words.table, NULL);
    build(&words, &words.de, "de", german_words);
    build(&words, &words.en, "en", english_words);
    *state = &words;
    return 0;
}

static int teardown(void **state)
{
    dp_arena_free(&((struct words *)*state)->arena);
    return 0;
}

/* ---- the table ---- */

static struct dp_str verb_features(struct dp_arena *arena, const struct dp_reading *reading)
{
    static const char *const names[] = {"pres",  "past", "k1", "k2", "ind", "inf", "zuinf", "part1",
                                        "part2", "imp",  "sg", "pl", "1",   "2",   "3"};
    struct dp_str out = DP_STR("");

    for (uint32_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
        if ((reading->verb & (1u << i)) != 0) {
            out = dp_arena_printf(arena, "%.*s %s", DP_STR_ARG(out), names[i]);
        }
    }
    return out;
}

/* " Nmf Dp": the cases (nominative, genitive, dative, accusative), each with its genders or plural; " *" = all. */
static struct dp_str agreement(struct dp_arena *arena, uint16_t agr)
{
    struct dp_str out = DP_STR("");

    if (agr == DP_AGR_ALL) {
        return DP_STR(" *");
    }
    for (uint32_t c = 0; c < DP_CASES; c++) {
        if ((agr & DP_AGR_CASE(c)) == 0) {
            continue;
        }
        out = dp_arena_printf(arena, "%.*s %c", DP_STR_ARG(out), "NGDA"[c]);
        for (uint32_t g = 0; g < 4; g++) {
            if ((agr & DP_AGR(c, g)) != 0) {
                out = dp_arena_printf(arena, "%.*s%c", DP_STR_ARG(out), "mfnp"[g]);
            }
        }
    }
    return out;
}

/* "verb an+greifen past ind sg 1 3 glued" */
static struct dp_str show_reading(struct dp_arena *arena, const struct dp_intern *table, const struct dp_reading *r)
{
    static const char *const classes[] = {"none", "det", "pron",     "poss",  "rel", "prep", "prepdet", "sub", "conj",
                                          "adv",  "neg", "particle", "quant", "num", "adj",  "noun",    "verb"};
    static const char *const flags[] = {" aux", " modal", " glued", " post", " refl", " sein", " from-verb", " nocomp"};
    struct dp_str out =
        dp_arena_printf(arena, "%s %.*s%.*s", classes[r->class], DP_STR_ARG(dp_intern_str(table, r->lemma)),
                        DP_STR_ARG(verb_features(arena, r)));

    if (r->class != DP_W_VERB && r->class != DP_W_SUB && r->class != DP_W_PARTICLE) {
        out = dp_arena_printf(arena, "%.*s%.*s", DP_STR_ARG(out), DP_STR_ARG(agreement(arena, r->agr)));
    }
    for (uint32_t i = 0; i < 8; i++) {
        if ((r->flags & (1u << i)) != 0) {
            out = dp_arena_printf(arena, "%.*s%s", DP_STR_ARG(out), flags[i]);
        }
    }
    if (r->value != 0) {
        out = r->class == DP_W_NUM
                  ? dp_arena_printf(arena, "%.*s = %u", DP_STR_ARG(out), (unsigned)r->value)
                  : dp_arena_printf(arena, "%.*s = %.*s", DP_STR_ARG(out), DP_STR_ARG(dp_intern_str(table, r->value)));
    }
    return out;
}

static void show_readings(struct eval_table *t, struct dp_str word)
{
    const struct words *w = t->arg;
    const struct dp_lexicon *lex = dp_str_is(t->lang, "de") ? &w->de : &w->en;
    struct dp_readings all = dp_lexicon_readings(lex, dp_intern_find(&w->table, word));

    for (uint32_t i = 0; i < all.count; i++) {
        eval_found(t, show_reading(&t->arena, &w->table, &all.at[i]));
    }
    if (all.count == 0) {
        eval_found(t, DP_STR("unknown"));
    }
}

static void readings_of_the_table(void **state)
{
    struct eval_table t = {.run = show_readings, .arg = *state};

    eval_run(&t, "lexicon.eval");
}

/* ---- lookups ---- */

static uint32_t sym_of(const struct words *w, const char *word)
{
    uint32_t sym = dp_intern_find(&w->table, dp_str_of(word));

    assert_true(sym != DP_NO_SYM);
    return sym;
}

static void particles_join_their_verbs(void **state)
{
    const struct words *w = *state;

    assert_int_equal(dp_lexicon_particle_verb(&w->de, sym_of(w, "greifen"), sym_of(w, "an")), sym_of(w, "an+greifen"));
    assert_int_equal(dp_lexicon_particle_verb(&w->de, sym_of(w, "machen"), sym_of(w, "an")), DP_NO_SYM);
    assert_int_equal(dp_lexicon_particle_verb(&w->en, sym_of(w, "carry"), sym_of(w, "out")), sym_of(w, "carry_out"));
}

static void compounds_are_found_by_their_head(void **state)
{
    static const struct {
        const char *word, *lemma;
        uint32_t head;
    } cases[] = {{"polizei", "polizei", 0},
                 {"grenzpolizei", "polizei", 5},
                 {"un-soldaten", "soldat", 3},
                 {"blauhelm-soldat", "soldat", 9},
                 {"übergangsregierung", "regierung", 10}};
    const struct words *w = *state;

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_str word = dp_str_of(cases[i].word);
        struct dp_noun noun = dp_lexicon_noun(&w->de, &w->table, dp_intern_find(&w->table, word), word);

        assert_int_equal(noun.lemma, sym_of(w, cases[i].lemma));
        assert_int_equal(noun.head_offset, cases[i].head);
    }
    assert_int_equal(dp_lexicon_noun(&w->de, &w->table, DP_NO_SYM, DP_STR("xyz")).lemma, DP_NO_SYM);
    assert_int_equal(dp_lexicon_noun(&w->de, &w->table, DP_NO_SYM, DP_STR("")).lemma, DP_NO_SYM);
}

static void a_word_beyond_the_lexicon_is_unknown(void **state)
{
    const struct words *w = *state;

    assert_int_equal(dp_lexicon_readings(&w->de, UINT32_MAX).count, 0);
    assert_int_equal(dp_lexicon_classes(&w->de, UINT32_MAX), 0);
    assert_null(dp_lexicon_as(&w->de, sym_of(w, "polizei"), DP_W_VERB));
}

static void bad_lines_name_their_place(void **state)
{
    static const struct {
        const char *line, *text;
    } cases[] = {
        {"word x", "unknown word class \"word\""},
        {"noun Woche,Wochen w", "the gender of a noun is m, f, n or mf, not \"w\""},
        {"verb", "no word after \"verb\""},
        {"verb gehen ging", "one principal part alone: \"ging\""},
        {"verb gehen a b c d", "more than three principal parts: \"d\""},
        {"verb gehen geht ging gegangen aux=haben", "unknown argument \"aux=haben\""},
        {"det der nom.sg.x", "unknown case, number or gender \"nom.sg.x\""},
        {"pron er ablativ", "unknown case, number or gender \"ablativ\""},
        {"prepdet zum zu", "prepdet takes a preposition and a case, not \"zu\""},
        {"num zwei zwo", "num takes a whole number, not \"zwo\""},
        {"form ist sein", "form takes WORD LEMMA FEATURES: \"sein\""},
        {"form ist sein pres,jetzt", "unknown verb feature \"jetzt\""},
        {"sub a_b_c_d_e", "more than four words in \"a_b_c_d_e\""},
    };
    (void)state;

    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
        struct dp_arena arena = {0};
        struct dp_intern table;
        struct dp_lexicon_builder b;
        struct dp_error err = {0};
        struct dp_str file = dp_arena_printf(&arena, "# comment\n\n%s\n", cases[i].line);

        dp_intern_init(&table, NULL);
        dp_lexicon_builder_init(&b, &arena, &arena, &table, DP_STR("de"));
        assert_int_equal(dp_lexicon_add_file(&b, file, "de/words.lex", &err), DP_BAD_PACK);
        assert_string_equal(err.file, "de/words.lex");
        assert_int_equal(err.line, 3);
        assert_string_equal(err.text, cases[i].text);
        dp_arena_free(&arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(readings_of_the_table),
        cmocka_unit_test(particles_join_their_verbs),
        cmocka_unit_test(compounds_are_found_by_their_head),
        cmocka_unit_test(a_word_beyond_the_lexicon_is_unknown),
        cmocka_unit_test(bad_lines_name_their_place),
    };

    return cmocka_run_group_tests(tests, setup, teardown);
}
