/* worker_html_test.c - a record as a page: well-formed whatever the text holds, every event with its words. */
#include "html.h"

#include "base/str.h"

#include <libxml/parser.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* The page of `text` by pack `dirs[0]`; the caller frees it. */
static char *page_of(const char *text, size_t len, bool explained)
{
    static const char *const dirs[] = {DP_TEST_DIR "/support/pack-tiny"};
    const struct dp_input in = {.bytes = text, .len = len, .format = DP_FORMAT_JSON, .fallback_time_us = DP_TIME_NONE};
    const struct dp_record *rec;
    struct dp_reasons reasons = {.at = NULL};
    struct dp_scratch *scratch;
    struct dp_packs *packs;
    struct dp_buf out = {0};
    char *page;

    assert_int_equal(dp_packs_load(&packs, dirs, 1, NULL), DP_OK);
    assert_int_equal(dp_scratch_new(&scratch), DP_OK);
    dp_scratch_explain(scratch, explained ? dp_reasons_add : NULL, &reasons);
    assert_int_equal(dp_extract(scratch, packs, &in, &rec, NULL), DP_OK);
    dp_page_record(&out, rec, explained ? &reasons : NULL);
    assert_int_equal(dp_buf_take(&page, &len, &out), DP_OK);
    dp_reasons_free(&reasons);
    dp_scratch_free(scratch);
    dp_packs_free(packs);
    return page;
}

static char *page(const char *json) { return page_of(json, strlen(json), false); }

static void assert_well_formed(const char *page)
{
    xmlDocPtr doc =
        xmlReadMemory(page, (int)strlen(page), "page.xml", NULL, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_HUGE);
    assert_non_null(doc);
    xmlFreeDoc(doc);
}

static uint32_t count(const char *text, const char *part)
{
    uint32_t n = 0;

    for (const char *at = strstr(text, part); at != NULL; at = strstr(at + 1, part)) {
        n++;
    }
    return n;
}

static void events_have_cards_and_marked_words(void **state)
{
    (void)state;
    char *html = page("{\"lang\":\"de\",\"title\":\"Gewalt in Wien\",\"text\":\"Die Polizei verhaftete in Wien drei "
                      "Demonstranten.\"}");
    assert_well_formed(html);
    assert_non_null(strstr(html, "<section class=\"card material-conflict\" id=\"e1\" data-event=\"0\""));
    assert_non_null(strstr(html, "data-e=\"0t\">verhaftete</span>"));
    assert_non_null(strstr(html, "data-e=\"0a\">Die Polizei</span>"));
    assert_non_null(strstr(html, "data-e=\"0r\">drei Demonstranten</span>"));
    assert_non_null(strstr(html, "href=\"#e1\""));
    assert_non_null(strstr(html, "3 arrested"));
    assert_int_equal(count(html, "<h1>"), 1);
    free(html);
}

static void hostile_text_stays_text(void **state)
{
    static const char json[] =
        "{\"id\":\"<i>&\\\"'\",\"source\":\"<img src=x onerror=alert(1)>\",\"url\":\"javascript:alert(1)\",\"lang\":"
        "\"de\",\"title\":\"</title><script>alert('x')</script>\",\"text\":\"Die Polizei verhaftete <b>drei</b> "
        "Demonstranten & ]]> <!-- --> \\u202e \\u0007 \\uffff \\ufffe in Wien.\\n</article></main>"
        "<style>*{display:none}</style>\\n\\\" onmouseover=\\\"alert(1)\"}";
    (void)state;
    char *html = page(json);
    assert_well_formed(html);
    assert_int_equal(count(html, "<script>"), 1);
    assert_int_equal(count(html, "<style>"), 1);
    assert_int_equal(count(html, "</article>"), 1);
    assert_null(strstr(html, "<img"));
    assert_null(strstr(html, "<b>"));
    assert_null(strstr(html, "\" onmouseover"));
    assert_null(strstr(html, "href=\"javascript"));
    free(html);
}

static void links_lead_to_pages_only(void **state)
{
    (void)state;
    char *html = page("{\"url\":\"https://example.org/?a=1&b=\\\"2\",\"lang\":\"de\",\"text\":\"Wien.\"}");
    assert_well_formed(html);
    assert_non_null(strstr(html, "href=\"https://example.org/?a=1&amp;b=&quot;2\""));
    free(html);
}

static void reasons_stand_beside_their_event(void **state)
{
    static const char json[] =
        "{\"lang\":\"de\",\"text\":\"Die Polizei verhaftete drei Demonstranten, Soldaten töteten.\"}";
    (void)state;
    char *html = page_of(json, sizeof(json) - 1, true);
    assert_well_formed(html);
    assert_non_null(strstr(html, "<summary>why</summary>"));
    assert_non_null(strstr(html, "actor &quot;Die Polizei&quot; from actor=subj"));
    free(html);
}

/* What a map of events at two places shows. */
static char *map_of(double lat, double lon, double other_lat, double other_lon)
{
    const struct dp_location at[] = {
        {.name = DP_STR("A<"), .entity = -1, .has_coordinates = true, .lat = lat, .lon = lon},
        {.name = DP_STR("B"), .entity = -1, .has_coordinates = true, .lat = other_lat, .lon = other_lon}};
    const struct dp_event events[] = {{.type = DP_EVENT_ASSAULT, .locations = &at[0], .location_count = 1},
                                      {.type = DP_EVENT_CONSULT, .locations = &at[1], .location_count = 1},
                                      {.type = DP_EVENT_AID, .locations = &at[1], .location_count = 1}};
    const struct dp_record rec = {.events = events, .event_count = 3};
    struct dp_buf out = {0};
    char *map;

    dp_page_map(&out, &rec);
    assert_int_equal(dp_buf_take(&map, NULL, &out), DP_OK);
    if (*map != '\0') {
        assert_well_formed(map);
    }
    return map;
}

static void the_map_shows_what_is_needed(void **state)
{
    (void)state;
    char *map = map_of(48.2, 16.4, 30, 31.2);
    assert_int_equal(count(map, "<circle"), 3);
    assert_non_null(strstr(map, ">A&lt; 1</text>"));
    assert_non_null(strstr(map, ">B 2, 3</text>"));
    assert_non_null(strstr(map, "viewBox=\"-11.2 -56.6 70 35\""));
    free(map);
    map = map_of(-90, -180, 90, 180);
    assert_non_null(strstr(map, "viewBox=\"-180 -90 360 180\""));
    free(map);
    map = map_of(1000, 16.4, 30, -181); /* nowhere */
    assert_int_equal(count(map, "<circle"), 0);
    free(map);
}

static void a_text_without_events_says_so(void **state)
{
    (void)state;
    char *html = page("{\"lang\":\"de\",\"text\":\"In Wien schien heute die Sonne.\"}");
    assert_well_formed(html);
    assert_non_null(strstr(html, "No political event"));
    assert_null(strstr(html, "<svg"));
    free(html);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(events_have_cards_and_marked_words), cmocka_unit_test(hostile_text_stays_text),
        cmocka_unit_test(links_lead_to_pages_only),           cmocka_unit_test(reasons_stand_beside_their_event),
        cmocka_unit_test(the_map_shows_what_is_needed),       cmocka_unit_test(a_text_without_events_says_so),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
