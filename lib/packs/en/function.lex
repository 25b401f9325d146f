# function.lex - the closed classes of English. "_" joins the words of a multi-word unit; a word may stand in several classes.
# Readings are case.number[.gender], none = all; of a det only the number counts. acc = the form of the object.
# sub: `wh` = opens a dependent question, `to` = an infinitive; prep: `post` = behind its noun. Contractions stand with either apostrophe.

# determiners
det the
det a nom.sg gen.sg dat.sg acc.sg
det an nom.sg gen.sg dat.sg acc.sg
det this nom.sg gen.sg dat.sg acc.sg
det that nom.sg gen.sg dat.sg acc.sg
det these nom.pl gen.pl dat.pl acc.pl
det those nom.pl gen.pl dat.pl acc.pl
det each nom.sg gen.sg dat.sg acc.sg
det every nom.sg gen.sg dat.sg acc.sg
det either nom.sg gen.sg dat.sg acc.sg
det neither nom.sg gen.sg dat.sg acc.sg
det another nom.sg gen.sg dat.sg acc.sg
det some
det any
det no
det all
det both nom.pl gen.pl dat.pl acc.pl
det half
det such
det what
det which
det whose
det whichever
det whatever
det enough
det many nom.pl gen.pl dat.pl acc.pl
det many_a nom.sg gen.sg dat.sg acc.sg
det much nom.sg gen.sg dat.sg acc.sg
det few nom.pl gen.pl dat.pl acc.pl
det a_few nom.pl gen.pl dat.pl acc.pl
det little nom.sg gen.sg dat.sg acc.sg
det a_little nom.sg gen.sg dat.sg acc.sg
det several nom.pl gen.pl dat.pl acc.pl
det most
det more
det less
det fewer nom.pl gen.pl dat.pl acc.pl
det various nom.pl gen.pl dat.pl acc.pl
det certain nom.pl gen.pl dat.pl acc.pl
det other
det own
det same
det numerous nom.pl gen.pl dat.pl acc.pl
det countless nom.pl gen.pl dat.pl acc.pl
det umpteen nom.pl gen.pl dat.pl acc.pl

# quantities
quant some
quant any
quant all
quant both
quant half
quant many
quant much
quant more
quant most
quant few
quant fewer
quant fewest
quant a_few
quant little
quant less
quant least
quant several
quant enough
quant each
quant every
quant dozens
quant scores
quant hundreds
quant thousands
quant tens
quant millions
quant billions
quant trillions
quant dozen
quant score
quant couple
quant a_couple
quant handful
quant majority
quant minority
quant plenty
quant lot
quant lots
quant bulk
quant series
quant number
quant numbers
quant pair
quant a_lot_of
quant lots_of
quant plenty_of
quant a_number_of
quant a_couple_of
quant a_handful_of
quant a_series_of
quant a_majority_of
quant the_majority_of
quant the_bulk_of
quant dozens_of
quant scores_of
quant hundreds_of
quant thousands_of
quant tens_of_thousands
quant tens_of_thousands_of
quant hundreds_of_thousands
quant hundreds_of_thousands_of
quant millions_of
quant billions_of
quant a_group_of
quant a_range_of
quant a_variety_of
quant a_great_deal_of
quant a_bit_of
quant third
quant quarter
quant fifth
quant tenth
quant double
quant twice
quant triple

# possessives
poss my
poss your
poss his
poss her
poss its
poss our
poss their
poss whose
poss one's

# personal and reflexive pronouns
pron i nom.sg
pron me dat.sg acc.sg
pron you nom.sg nom.pl dat.sg dat.pl acc.sg acc.pl
pron he nom.sg.m
pron him dat.sg.m acc.sg.m
pron she nom.sg.f
pron her dat.sg.f acc.sg.f
pron it nom.sg.n dat.sg.n acc.sg.n
pron we nom.pl
pron us dat.pl acc.pl
pron they nom.pl
pron them dat.pl acc.pl
pron one nom.sg dat.sg acc.sg
pron ones nom.pl dat.pl acc.pl
pron ye nom.pl
pron thou nom.sg
pron thee dat.sg acc.sg
pron myself refl dat.sg acc.sg
pron yourself refl dat.sg acc.sg
pron himself refl dat.sg.m acc.sg.m
pron herself refl dat.sg.f acc.sg.f
pron itself refl dat.sg.n acc.sg.n
pron oneself refl dat.sg acc.sg
pron ourselves refl dat.pl acc.pl
pron yourselves refl dat.pl acc.pl
pron themselves refl dat.pl acc.pl
pron themself refl dat.sg acc.sg
pron each_other refl dat.pl acc.pl
pron one_another refl dat.pl acc.pl
pron mine nom.sg dat.sg acc.sg
pron yours nom dat acc
pron his nom dat acc
pron hers nom dat acc
pron ours nom dat acc
pron theirs nom dat acc

# demonstrative and indefinite pronouns
pron this nom.sg dat.sg acc.sg
pron that nom.sg dat.sg acc.sg
pron these nom.pl dat.pl acc.pl
pron those nom.pl dat.pl acc.pl
pron such nom dat acc
pron same nom dat acc
pron former nom dat acc
pron latter nom dat acc
pron all nom.pl dat.pl acc.pl
pron both nom.pl dat.pl acc.pl
pron each nom.sg dat.sg acc.sg
pron either nom.sg dat.sg acc.sg
pron neither nom.sg dat.sg acc.sg
pron none nom dat acc
pron some nom.pl dat.pl acc.pl
pron any nom dat acc
pron many nom.pl dat.pl acc.pl
pron much nom.sg dat.sg acc.sg
pron more nom.pl dat.pl acc.pl
pron most nom.pl dat.pl acc.pl
pron few nom.pl dat.pl acc.pl
pron fewer nom.pl dat.pl acc.pl
pron several nom.pl dat.pl acc.pl
pron enough nom dat acc
pron other nom.sg dat.sg acc.sg
pron others nom.pl dat.pl acc.pl
pron another nom.sg dat.sg acc.sg
pron little nom.sg dat.sg acc.sg
pron less nom.sg dat.sg acc.sg
pron somebody nom.sg dat.sg acc.sg
pron someone nom.sg dat.sg acc.sg
pron something nom.sg dat.sg acc.sg
pron anybody nom.sg dat.sg acc.sg
pron anyone nom.sg dat.sg acc.sg
pron anything nom.sg dat.sg acc.sg
pron everybody nom.sg dat.sg acc.sg
pron everyone nom.sg dat.sg acc.sg
pron everything nom.sg dat.sg acc.sg
pron nobody nom.sg dat.sg acc.sg
pron no_one nom.sg dat.sg acc.sg
pron nothing nom.sg dat.sg acc.sg
pron what nom.sg dat.sg acc.sg
pron whatever nom.sg dat.sg acc.sg
pron whoever nom.sg dat.sg acc.sg
pron whomever dat.sg acc.sg
pron whichever nom.sg dat.sg acc.sg
pron who nom.sg nom.pl
pron whom dat.sg dat.pl acc.sg acc.pl
pron which nom.sg nom.pl dat.sg dat.pl acc.sg acc.pl
pron there nom

# relative and question pronouns
rel who nom
rel whom acc
rel whose gen
rel which nom acc
rel that nom acc
rel where
rel when
rel why
rel whoever nom
rel whomever acc
rel whichever nom acc
rel what nom acc
rel whatever nom acc
rel whereby
rel wherein
rel whereupon
rel wherever
rel whence
rel whither

# prepositions
prep aboard
prep about
prep above
prep across
prep after
prep against
prep along
prep alongside
prep amid
prep amidst
prep among
prep amongst
prep around
prep as
prep at
prep atop
prep barring
prep before
prep behind
prep below
prep beneath
prep beside
prep besides
prep between
prep beyond
prep by
prep circa
prep concerning
prep despite
prep down
prep during
prep except
prep excepting
prep excluding
prep following
prep for
prep from
prep given
prep in
prep including
prep inside
prep into
prep less
prep like
prep near
prep nearing
prep notwithstanding
prep of
prep off
prep on
prep onto
prep opposite
prep out
prep outside
prep over
prep past
prep pending
prep per
prep regarding
prep round
prep sans
prep save
prep since
prep than
prep through
prep throughout
prep till
prep times
prep to
prep toward
prep towards
prep under
prep underneath
prep unlike
prep until
prep unto
prep up
prep upon
prep versus
prep vs
prep via
prep vis-à-vis
prep with
prep within
prep without
prep worth
prep aside
prep vs.
prep v.
prep qua
prep 'til
prep til
prep according_to
prep across_from
prep ahead_of
prep all_over
prep along_with
prep alongside_of
prep apart_from
prep around_about
prep as_for
prep as_from
prep as_of
prep as_opposed_to
prep as_per
prep as_regards
prep as_to
prep as_well_as
prep aside_from
prep at_the_behest_of
prep at_the_hands_of
prep at_the_request_of
prep at_the_invitation_of
prep at_the_expense_of
prep at_the_end_of
prep at_the_height_of
prep back_to
prep based_on
prep because_of
prep but_for
prep by_dint_of
prep by_means_of
prep by_reason_of
prep by_virtue_of
prep by_way_of
prep close_to
prep compared_to
prep compared_with
prep contrary_to
prep courtesy_of
prep depending_on
prep due_to
prep except_for
prep exclusive_of
prep far_from
prep for_fear_of
prep for_lack_of
prep for_the_sake_of
prep for_want_of
prep forward_of
prep in_accordance_with
prep in_addition_to
prep in_advance_of
prep in_aid_of
prep in_back_of
prep in_between
prep in_breach_of
prep in_case_of
prep in_charge_of
prep in_common_with
prep in_comparison_to
prep in_comparison_with
prep in_compliance_with
prep in_conformity_with
prep in_conjunction_with
prep in_connection_with
prep in_consequence_of
prep in_contact_with
prep in_contrast_to
prep in_contrast_with
prep in_cooperation_with
prep in_coordination_with
prep in_danger_of
prep in_defense_of
prep in_defence_of
prep in_defiance_of
prep in_exchange_for
prep in_excess_of
prep in_face_of
prep in_favor_of
prep in_favour_of
prep in_front_of
prep in_honor_of
prep in_honour_of
prep in_keeping_with
prep in_league_with
prep in_lieu_of
prep in_light_of
prep in_line_with
prep in_memory_of
prep in_need_of
prep in_opposition_to
prep in_order_of
prep in_place_of
prep in_protest_against
prep in_protest_at
prep in_preparation_for
prep in_pursuit_of
prep in_reaction_to
prep in_reference_to
prep in_regard_to
prep in_relation_to
prep in_reply_to
prep in_response_to
prep in_retaliation_for
prep in_return_for
prep in_revenge_for
prep in_search_of
prep in_spite_of
prep in_support_of
prep in_terms_of
prep in_the_aftermath_of
prep in_the_back_of
prep in_the_case_of
prep in_the_course_of
prep in_the_direction_of
prep in_the_event_of
prep in_the_face_of
prep in_the_middle_of
prep in_the_midst_of
prep in_the_name_of
prep in_the_run-up_to
prep in_the_vicinity_of
prep in_the_wake_of
prep in_touch_with
prep in_tune_with
prep in_view_of
prep in_violation_of
prep inclusive_of
prep inside_of
prep instead_of
prep irrespective_of
prep near_to
prep next_to
prep north_of
prep northeast_of
prep northwest_of
prep south_of
prep southeast_of
prep southwest_of
prep east_of
prep west_of
prep off_of
prep on_account_of
prep on_behalf_of
prep on_board
prep on_charges_of
prep on_grounds_of
prep on_suspicion_of
prep on_the_basis_of
prep on_the_eve_of
prep on_the_grounds_of
prep on_the_part_of
prep on_the_side_of
prep on_the_verge_of
prep on_the_sidelines_of
prep on_top_of
prep opposed_to
prep opposite_to
prep other_than
prep out_of
prep outside_of
prep over_and_above
prep owing_to
prep preparatory_to
prep previous_to
prep prior_to
prep pursuant_to
prep rather_than
prep regardless_of
prep relating_to
prep relative_to
prep short_of
prep side_by_side_with
prep similar_to
prep subject_to
prep subsequent_to
prep such_as
prep thanks_to
prep to_the_tune_of
prep together_with
prep under_cover_of
prep under_pressure_from
prep under_the_auspices_of
prep under_the_leadership_of
prep up_against
prep up_and_down
prep up_to
prep in_the_words_of
prep in_the_view_of
prep in_the_opinion_of
prep by_the_account_of
prep up_until
prep upwards_of
prep with_a_view_to
prep with_reference_to
prep with_regard_to
prep with_respect_to
prep with_the_exception_of
prep with_the_help_of
prep with_the_intention_of
prep with_the_support_of
prep without_regard_to
prep in_the_hands_of
prep in_and_around
prep in_or_around
prep from_among
prep from_behind
prep from_beneath
prep from_between
prep from_under
prep from_within
prep from_across
prep from_outside
prep to_within
prep as_a_result_of
prep as_part_of
prep ago post
prep apart post
prep aside post
prep notwithstanding post
prep through post
prep long post

# subordinators
sub after
sub although
sub as
sub because
sub before
sub if
sub lest
sub once
sub since
sub so_that
sub such_that
sub that
sub though
sub till
sub unless
sub until
sub when
sub whenever
sub where
sub whereas
sub wherever
sub whether
sub while
sub whilst
sub albeit
sub as_if
sub as_though
sub as_long_as
sub as_soon_as
sub as_far_as
sub as_much_as
sub as_well_as_if
sub even_if
sub even_though
sub if_only
sub in_case
sub in_that
sub in_order_that
sub insofar_as
sub inasmuch_as
sub in_so_far_as
sub except_that
sub given_that
sub granted_that
sub granted
sub now_that
sub on_condition_that
sub on_the_condition_that
sub on_the_grounds_that
sub only_if
sub provided
sub provided_that
sub providing
sub providing_that
sub rather_than
sub seeing_that
sub so_long_as
sub supposing
sub supposing_that
sub than
sub the_moment
sub the_minute
sub the_day
sub 'til
sub til
sub until_after
sub just_as
sub by_the_time
sub every_time
sub each_time
sub the_first_time
sub the_last_time
sub immediately
sub notwithstanding_that
sub not_that
sub for_fear_that
sub in_the_event_that
sub in_the_hope_that
sub despite_the_fact_that
sub considering
sub considering_that
sub assuming
sub assuming_that
sub whereupon
sub ever_since
sub even_as
sub even_when
sub just_when
sub only_when
sub whether_or_not
sub no_matter_how
sub no_matter_what
sub no_matter_who
sub as_to_whether
sub like
sub who wh
sub whom wh
sub whose wh
sub what wh
sub which wh
sub how wh
sub why wh
sub when wh
sub where wh
sub whatever wh
sub whoever wh
sub whichever wh
sub however wh
sub how_many wh
sub how_much wh
sub how_long wh
sub how_often wh
sub how_far wh
sub what_kind_of wh
sub in_order_to to
sub so_as_to to
sub as_to to
sub in_a_bid_to to
sub in_an_effort_to to
sub in_an_attempt_to to
sub to to

# coordinators
conj and
conj or
conj but
conj nor
conj yet
conj so
conj plus
conj &
conj and/or
conj either
conj both
conj neither
conj not_only
conj but_also
conj as_well_as
conj rather_than
conj let_alone
conj if_not
conj not_to_mention
conj and_not
conj but_not

# negation
neg not
neg n't
neg n’t
neg never
neg no
neg none
neg nobody
neg no_one
neg nothing
neg nowhere
neg neither
neg nor
neg cannot
neg hardly
neg barely
neg scarcely
neg seldom
neg rarely
neg without
neg no_longer
neg not_yet
neg ain't
neg ain’t

# verb particles (the second word of a phrasal verb)
particle part
particle place
particle about
particle across
particle ahead
particle along
particle apart
particle around
particle aside
particle away
particle back
particle by
particle down
particle forth
particle forward
particle in
particle off
particle on
particle onto
particle out
particle over
particle past
particle round
particle through
particle to
particle together
particle under
particle up
particle upon
particle for
particle with
particle into
particle after
particle at
particle against
particle from
particle without

# auxiliaries: every form, with and without contraction
aux be
aux have
aux do
form be be inf
form am be pres,ind,sg,1
form are be pres,ind,sg,2
form is be pres,ind,sg,3
form are be pres,ind,pl
form was be past,ind,sg,1
form was be past,ind,sg,3
form were be past,ind,sg,2
form were be past,ind,pl
form were be past,k2,sg,3
form being be part1
form been be part2
form 'm be pres,ind,sg,1
form ’m be pres,ind,sg,1
form 're be pres,ind,sg,2
form ’re be pres,ind,sg,2
form 're be pres,ind,pl
form ’re be pres,ind,pl
form 's be pres,ind,sg,3
form ’s be pres,ind,sg,3
form 's have pres,ind,sg,3
form ’s have pres,ind,sg,3
form 've have pres,ind,sg,1
form ’ve have pres,ind,sg,1
form 've have pres,ind,sg,2
form ’ve have pres,ind,sg,2
form 've have pres,ind,pl
form ’ve have pres,ind,pl
form 've have inf
form ’ve have inf
form 'd have past,ind
form ’d have past,ind
form 'd would past,ind
form ’d would past,ind
form 'll will pres,ind
form ’ll will pres,ind
form have have inf
form have have pres,ind,sg,1
form have have pres,ind,sg,2
form has have pres,ind,sg,3
form have have pres,ind,pl
form had have past,ind
form having have part1
form had have part2
form do do inf
form do do pres,ind,sg,1
form do do pres,ind,sg,2
form does do pres,ind,sg,3
form do do pres,ind,pl
form did do past,ind
form doing do part1
form done do part2
# negative contractions as one word; split into verb and n't they need no line
form isn't be pres,ind,sg,3
form isn’t be pres,ind,sg,3
neg isn't
neg isn’t
form aren't be pres,ind,pl
form aren’t be pres,ind,pl
neg aren't
neg aren’t
form wasn't be past,ind,sg,3
form wasn’t be past,ind,sg,3
neg wasn't
neg wasn’t
form weren't be past,ind,pl
form weren’t be past,ind,pl
neg weren't
neg weren’t
form hasn't have pres,ind,sg,3
form hasn’t have pres,ind,sg,3
neg hasn't
neg hasn’t
form haven't have pres,ind,pl
form haven’t have pres,ind,pl
neg haven't
neg haven’t
form hadn't have past,ind
form hadn’t have past,ind
neg hadn't
neg hadn’t
form doesn't do pres,ind,sg,3
form doesn’t do pres,ind,sg,3
neg doesn't
neg doesn’t
form don't do pres,ind,pl
form don’t do pres,ind,pl
neg don't
neg don’t
form didn't do past,ind
form didn’t do past,ind
neg didn't
neg didn’t
form can't can pres,ind
form can’t can pres,ind
neg can't
neg can’t
form cannot can pres,ind
form couldn't could past,ind
form couldn’t could past,ind
neg couldn't
neg couldn’t
form won't will pres,ind
form won’t will pres,ind
neg won't
neg won’t
form wouldn't would past,ind
form wouldn’t would past,ind
neg wouldn't
neg wouldn’t
form shouldn't should past,ind
form shouldn’t should past,ind
neg shouldn't
neg shouldn’t
form mustn't must pres,ind
form mustn’t must pres,ind
neg mustn't
neg mustn’t
form mightn't might past,ind
form mightn’t might past,ind
neg mightn't
neg mightn’t
form needn't need pres,ind
form needn’t need pres,ind
neg needn't
neg needn’t
form shan't shall pres,ind
form shan’t shall pres,ind
neg shan't
neg shan’t
# the stems that are left when n't is split off
form ca can pres,ind
form wo will pres,ind
form sha shall pres,ind

# modals
modal can
modal could
modal may
modal might
modal must
modal shall
modal should
modal will
modal would
modal ought
form can can pres,ind
form may may pres,ind
form must must pres,ind
form shall shall pres,ind
form will will pres,ind
form could could past,ind
form might might past,ind
form should should past,ind
form would would past,ind
form ought ought pres,ind

# number words
num zero 0
num one 1
num two 2
num three 3
num four 4
num five 5
num six 6
num seven 7
num eight 8
num nine 9
num ten 10
num eleven 11
num twelve 12
num thirteen 13
num fourteen 14
num fifteen 15
num sixteen 16
num seventeen 17
num eighteen 18
num nineteen 19
num twenty 20
num twenty-one 21
num twenty-two 22
num twenty-three 23
num twenty-four 24
num twenty-five 25
num twenty-six 26
num twenty-seven 27
num twenty-eight 28
num twenty-nine 29
num thirty 30
num thirty-one 31
num thirty-two 32
num thirty-three 33
num thirty-four 34
num thirty-five 35
num thirty-six 36
num thirty-seven 37
num thirty-eight 38
num thirty-nine 39
num forty 40
num forty-one 41
num forty-two 42
num forty-three 43
num forty-four 44
num forty-five 45
num forty-six 46
num forty-seven 47
num forty-eight 48
num forty-nine 49
num fifty 50
num fifty-one 51
num fifty-two 52
num fifty-three 53
num fifty-four 54
num fifty-five 55
num fifty-six 56
num fifty-seven 57
num fifty-eight 58
num fifty-nine 59
num sixty 60
num sixty-one 61
num sixty-two 62
num sixty-three 63
num sixty-four 64
num sixty-five 65
num sixty-six 66
num sixty-seven 67
num sixty-eight 68
num sixty-nine 69
num seventy 70
num seventy-one 71
num seventy-two 72
num seventy-three 73
num seventy-four 74
num seventy-five 75
num seventy-six 76
num seventy-seven 77
num seventy-eight 78
num seventy-nine 79
num eighty 80
num eighty-one 81
num eighty-two 82
num eighty-three 83
num eighty-four 84
num eighty-five 85
num eighty-six 86
num eighty-seven 87
num eighty-eight 88
num eighty-nine 89
num ninety 90
num ninety-one 91
num ninety-two 92
num ninety-three 93
num ninety-four 94
num ninety-five 95
num ninety-six 96
num ninety-seven 97
num ninety-eight 98
num ninety-nine 99
num hundred 100
num a_hundred 100
num one_hundred 100
num thousand 1000
num a_thousand 1000
num million 1000000
num a_million 1000000
num billion 1000000000
num a_billion 1000000000
num dozen 12
num a_dozen 12
num half_a_dozen 6
num two_dozen 24
num three_dozen 36
num a_couple 2
num a 1
num an 1
num both 2
num pair 2
num single 1
num bn 1000000000

# adverbs: time
adv now
adv then
adv today
adv yesterday
adv tomorrow
adv tonight
adv already
adv always
adv again
adv afterwards
adv afterward
adv ago
adv anew
adv annually
adv at_last
adv at_once
adv before
adv beforehand
adv briefly
adv constantly
adv continually
adv continuously
adv currently
adv daily
adv earlier
adv early
adv eventually
adv ever
adv evermore
adv finally
adv first
adv forever
adv formerly
adv forthwith
adv frequently
adv hence
adv henceforth
adv hereafter
adv heretofore
adv hitherto
adv hourly
adv immediately
adv imminently
adv indefinitely
adv infrequently
adv initially
adv instantaneously
adv instantly
adv intermittently
adv just
adv last
adv lately
adv later
adv latterly
adv long
adv momentarily
adv monthly
adv newly
adv next
adv nightly
adv nowadays
adv occasionally
adv of_late
adv often
adv once
adv oftentimes
adv overnight
adv permanently
adv perpetually
adv presently
adv previously
adv promptly
adv quarterly
adv quickly
adv rarely
adv recently
adv recurrently
adv regularly
adv repeatedly
adv routinely
adv seldom
adv shortly
adv simultaneously
adv since
adv so_far
adv someday
adv sometime
adv sometimes
adv soon
adv sooner
adv still
adv straightaway
adv subsequently
adv suddenly
adv temporarily
adv thereafter
adv these_days
adv thrice
adv twice
adv ultimately
adv until_now
adv up_to_now
adv usually
adv weekly
adv yearly
adv yet
adv meanwhile
adv in_the_meantime
adv at_present
adv at_the_moment
adv for_now
adv for_ever
adv right_now
adv as_yet
adv to_date
adv once_again
adv once_more
adv over_and_over
adv time_and_again
adv at_times
adv from_time_to_time
adv in_advance
adv in_time
adv on_time
adv in_the_end
adv at_first
adv at_least_once
adv by_now
adv by_then
adv since_then
adv until_then
adv back_then
adv last_week
adv last_month
adv last_year
adv next_week
adv next_month
adv next_year
adv this_week
adv this_month
adv this_year
adv last_night
adv this_morning
adv this_afternoon
adv this_evening
adv all_along
adv all_day
adv all_night
adv midweek
adv overdue
adv belatedly
adv hurriedly
adv latest
adv earliest
adv lastly
adv firstly
adv secondly
adv thirdly
adv fourthly
adv periodically
adv sporadically
adv increasingly
adv progressively
adv gradually
adv ever_since
adv long_ago
adv short_term
adv long_term
adv at_midnight
adv at_dawn
adv at_dusk
adv around_the_clock
adv biannually
adv biennially
adv mid-morning
adv mid-afternoon

# adverbs: place
adv here
adv there
adv where
adv everywhere
adv anywhere
adv somewhere
adv nowhere
adv elsewhere
adv abroad
adv above
adv aboard
adv across
adv ahead
adv aloft
adv alongside
adv apart
adv around
adv ashore
adv aside
adv away
adv back
adv backward
adv backwards
adv behind
adv below
adv beneath
adv beyond
adv close
adv down
adv downhill
adv downriver
adv downstairs
adv downstream
adv downtown
adv downward
adv downwards
adv east
adv eastward
adv eastwards
adv far
adv farther
adv forth
adv forward
adv forwards
adv further
adv halfway
adv home
adv homeward
adv in
adv indoors
adv inland
adv inside
adv internationally
adv inward
adv inwards
adv left
adv locally
adv midway
adv near
adv nearby
adv north
adv northward
adv northwards
adv nationwide
adv countrywide
adv statewide
adv citywide
adv worldwide
adv globally
adv regionally
adv off
adv offshore
adv onshore
adv onstage
adv offstage
adv onto
adv onward
adv onwards
adv opposite
adv out
adv outdoors
adv outside
adv outward
adv outwards
adv over
adv overhead
adv overland
adv overseas
adv right
adv round
adv south
adv southward
adv southwards
adv south-east
adv southeast
adv southwest
adv northeast
adv northwest
adv thereabouts
adv therein
adv thereto
adv through
adv throughout
adv together
adv under
adv underfoot
adv underground
adv underneath
adv underwater
adv up
adv upcountry
adv uphill
adv upriver
adv upstairs
adv upstate
adv upstream
adv uptown
adv upward
adv upwards
adv west
adv westward
adv westwards
adv within
adv without
adv yonder
adv crosstown
adv door-to-door
adv side_by_side
adv face_to_face
adv on_site
adv at_home
adv at_sea
adv in_place
adv en_route
adv on_board
adv in_front
adv at_large
adv in_public
adv in_private
adv in_person
adv to_and_fro

# adverbs: degree
adv very
adv too
adv so
adv quite
adv rather
adv pretty
adv fairly
adv almost
adv nearly
adv about
adv roughly
adv approximately
adv some
adv more
adv most
adv less
adv least
adv much
adv by_far
adv considerably
adv significantly
adv substantially
adv greatly
adv highly
adv hugely
adv immensely
adv enormously
adv extremely
adv exceedingly
adv exceptionally
adv extraordinarily
adv intensely
adv deeply
adv profoundly
adv strongly
adv severely
adv badly
adv heavily
adv largely
adv mainly
adv mostly
adv chiefly
adv primarily
adv principally
adv predominantly
adv partly
adv partially
adv in_part
adv half
adv wholly
adv entirely
adv completely
adv totally
adv fully
adv utterly
adv absolutely
adv altogether
adv thoroughly
adv perfectly
adv purely
adv simply
adv merely
adv only
adv even
adv barely
adv hardly
adv scarcely
adv slightly
adv somewhat
adv a_little
adv a_bit
adv a_lot
adv at_all
adv at_least
adv at_most
adv at_best
adv at_worst
adv enough
adv sufficiently
adv insufficiently
adv adequately
adv particularly
adv especially
adv notably
adv specifically
adv exactly
adv precisely
adv virtually
adv practically
adv effectively
adv essentially
adv basically
adv broadly
adv generally
adv relatively
adv comparatively
adv reasonably
adv moderately
adv mildly
adv marginally
adv modestly
adv vastly
adv overwhelmingly
adv overly
adv unduly
adv excessively
adv so_much
adv ever_more
adv all_the_more
adv kind_of
adv sort_of
adv more_or_less
adv as_well
adv as_much
adv as_many
adv well
adv such
adv any
adv no
adv no_more
adv not_least
adv above_all
adv as_a_whole
adv in_total
adv in_all
adv all_in_all
adv up_to
adv more_than
adv less_than
adv fewer_than
adv upward_of
adv upwards_of
adv close_to
adv well_over
adv just_over
adv just_under
adv dramatically
adv drastically
adv sharply
adv steeply
adv steadily
adv markedly
adv visibly
adv vitally
adv critically
adv crucially
adv fundamentally
adv radically
adv remarkably
adv strikingly
adv strictly
adv tremendously
adv unusually

# adverbs: manner
adv accidentally
adv accordingly
adv accurately
adv actively
adv aggressively
adv alike
adv alone
adv alternatively
adv amicably
adv angrily
adv anonymously
adv anxiously
adv arbitrarily
adv automatically
adv backstage
adv bitterly
adv blindly
adv boldly
adv bravely
adv brutally
adv calmly
adv carefully
adv carelessly
adv cautiously
adv cheaply
adv cleanly
adv cleverly
adv closely
adv collectively
adv comfortably
adv competitively
adv consistently
adv constructively
adv cooperatively
adv correctly
adv courageously
adv covertly
adv criminally
adv cruelly
adv deliberately
adv democratically
adv desperately
adv differently
adv diligently
adv diplomatically
adv directly
adv discreetly
adv duly
adv eagerly
adv easily
adv economically
adv efficiently
adv electronically
adv elegantly
adv emotionally
adv enthusiastically
adv equally
adv evenly
adv explicitly
adv expressly
adv externally
adv face-to-face
adv faithfully
adv falsely
adv fast
adv fatally
adv favorably
adv favourably
adv ferociously
adv fiercely
adv financially
adv firmly
adv forcefully
adv forcibly
adv formally
adv frankly
adv freely
adv fraudulently
adv gently
adv genuinely
adv gladly
adv gracefully
adv grudgingly
adv hand_in_hand
adv happily
adv hard
adv harmlessly
adv harshly
adv hastily
adv helplessly
adv honestly
adv hopefully
adv horribly
adv humanely
adv illegally
adv illicitly
adv impartially
adv implicitly
adv improperly
adv independently
adv indirectly
adv indiscriminately
adv individually
adv inevitably
adv informally
adv innocently
adv intentionally
adv internally
adv jointly
adv justly
adv kindly
adv lawfully
adv legally
adv legitimately
adv lethally
adv lightly
adv likewise
adv literally
adv live
adv loosely
adv loudly
adv lovingly
adv manually
adv massively
adv militarily
adv mutually
adv narrowly
adv naturally
adv neatly
adv negatively
adv nervously
adv neutrally
adv nonviolently
adv officially
adv openly
adv orally
adv otherwise
adv painfully
adv patiently
adv peacefully
adv personally
adv physically
adv politely
adv politically
adv poorly
adv positively
adv powerfully
adv privately
adv properly
adv proudly
adv provisionally
adv publicly
adv quietly
adv randomly
adv rapidly
adv readily
adv recklessly
adv reluctantly
adv remotely
adv resolutely
adv respectfully
adv responsibly
adv rightly
adv rigorously
adv ruthlessly
adv sadly
adv safely
adv satisfactorily
adv savagely
adv secretly
adv securely
adv selectively
adv separately
adv seriously
adv sexually
adv silently
adv similarly
adv sincerely
adv slow
adv slowly
adv smoothly
adv softly
adv solely
adv solemnly
adv speedily
adv spontaneously
adv stealthily
adv straight
adv strategically
adv strangely
adv strenuously
adv successfully
adv successively
adv suspiciously
adv swiftly
adv symbolically
adv systematically
adv tacitly
adv tactically
adv technically
adv tentatively
adv tightly
adv tragically
adv truly
adv unanimously
adv unconditionally
adv unexpectedly
adv unfairly
adv uniformly
adv unilaterally
adv bilaterally
adv multilaterally
adv unintentionally
adv unknowingly
adv unlawfully
adv unofficially
adv unsuccessfully
adv urgently
adv verbally
adv vehemently
adv vigorously
adv violently
adv vocally
adv voluntarily
adv warmly
adv weakly
adv widely
adv wildly
adv willingly
adv wisely
adv wrongly
adv wrongfully
adv anyhow
adv somehow
adv thus
adv de_facto
adv en_masse
adv ad_hoc
adv by_force
adv by_hand
adv by_phone
adv by_chance
adv by_accident
adv by_mistake
adv on_purpose
adv in_vain
adv in_secret
adv in_general
adv in_detail
adv in_earnest
adv in_force
adv on_foot
adv one_by_one
adv step_by_step
adv at_gunpoint
adv at_random
adv vice_versa
adv pro_forma

# adverbs: sentence
adv actually
adv admittedly
adv allegedly
adv also
adv anyway
adv apparently
adv arguably
adv as_a_result
adv as_a_consequence
adv as_usual
adv as_expected
adv at_any_rate
adv believably
adv besides
adv certainly
adv clearly
adv coincidentally
adv commonly
adv consequently
adv conversely
adv curiously
adv definitely
adv despite_this
adv doubtless
adv doubtlessly
adv either
adv else
adv even_so
adv evidently
adv fortunately
adv for_example
adv for_instance
adv for_one
adv furthermore
adv however
adv ideally
adv if_anything
adv if_so
adv importantly
adv in_addition
adv in_any_case
adv in_contrast
adv in_effect
adv in_essence
adv in_fact
adv in_other_words
adv in_particular
adv in_practice
adv in_principle
adv in_reality
adv in_response
adv in_return
adv in_short
adv in_theory
adv in_truth
adv in_turn
adv incidentally
adv indeed
adv instead
adv interestingly
adv ironically
adv likely
adv luckily
adv manifestly
adv maybe
adv mind_you
adv moreover
adv namely
adv neither
adv nevertheless
adv no_doubt
adv nonetheless
adv normally
adv not_surprisingly
adv notwithstanding
adv obviously
adv oddly
adv of_course
adv on_average
adv on_balance
adv on_the_contrary
adv on_the_one_hand
adv on_the_other_hand
adv on_the_whole
adv ostensibly
adv paradoxically
adv perhaps
adv plainly
adv plausibly
adv possibly
adv presumably
adv probably
adv purportedly
adv putatively
adv reportedly
adv reputedly
adv regardless
adv regrettably
adv seemingly
adv sensibly
adv so_to_speak
adv supposedly
adv surely
adv surprisingly
adv that_is
adv that_said
adv theoretically
adv thankfully
adv thereby
adv therefore
adv thereupon
adv though
adv to_be_sure
adv traditionally
adv typically
adv undeniably
adv understandably
adv undoubtedly
adv unfortunately
adv unlikely
adv unquestionably
adv unsurprisingly
adv what_is_more
adv wherefore
adv without_doubt
adv yes
adv yep
adv okay
adv please
adv sure
adv really
adv nor
adv by_contrast
adv by_comparison
adv by_definition
adv by_the_way
adv first_of_all
adv after_all
adv all_the_same
adv at_the_same_time
adv at_stake
adv to_some_extent
adv to_a_large_extent
adv so_called
adv et_cetera
adv etc.
adv e.g.
adv i.e.
adv historically
adv culturally
adv socially
adv morally
adv ethically
adv religiously
adv ethnically
adv constitutionally

# adverbs: question
adv how
adv when
adv why
adv wherever
adv whenever
form co-operate cooperate inf
form co-operated cooperate past,ind
form co-operating cooperate part1
form co-operates cooperate pres,ind,sg,3
