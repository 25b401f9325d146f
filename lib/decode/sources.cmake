target_sources(depesche PRIVATE decode/charset.c decode/clean.c decode/date.c decode/date_scan.c decode/decode.c decode/encoding.c
                                decode/html.c decode/html_dom.c decode/html_guard.c decode/html_hint.c
                                decode/html_jsonld.c decode/html_main.c decode/html_meta.c decode/html_page.c
                                decode/html_text.c decode/json.c decode/json_extra.c decode/json_scan.c
                                decode/lang_code.c decode/message_id.c decode/mojibake.c decode/plain.c)
target_link_libraries(depesche PRIVATE PkgConfig::LIBXML2 Threads::Threads)
