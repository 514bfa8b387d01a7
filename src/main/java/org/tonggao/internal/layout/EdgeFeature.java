package org.tonggao.internal.layout;

/** What is said of a line that may be heading, body or caption: what stands before it, how it looks, what it says. Each has its weights in zone-edges.tsv. */
enum EdgeFeature {
    // what the line before is
    AFTER_START, AFTER_FINISHED_BODY, AFTER_OPEN_BODY, AFTER_FULL_BODY, AFTER_CAPTION_ABOVE,
    AFTER_HEADING, AFTER_CAPTION, AFTER_OPEN_CAPTION,
    // what the path through the zones made of the line
    ZONE_HEADING, ZONE_BODY, ZONE_CAPTION,
    // how much there is of it
    LETTERS_4, LETTERS_8, LETTERS_12, LETTERS_18, LETTERS_25, LETTERS_35, LETTERS_50, LETTERS_80, LETTERS_MORE,
    // how it ends
    ENDS_STOP, ENDS_ASKING, ENDS_CLOSED, ENDS_COLON, ENDS_SEMICOLON, ENDS_COMMA, ENDS_LIST_COMMA, ENDS_HAN, ENDS_FIGURE, ENDS_DASH, ENDS_OPEN, ENDS_DOT,
    // how it begins
    BEGINS_HAN, BEGINS_OPEN, BEGINS_FIGURE, BEGINS_FORBIDDEN, BEGINS_DASH, BEGINS_OTHER,
    BRACKETED, INDENTED, GAP, NO_GAP, ENUMERATED, OPENS, NEVER_OPENS, PAUSED, PAUSED_OFTEN, STOPS_INSIDE, THIN_GAPS, COLON_EARLY, COLON_LATE,
    // its words
    SAYS_KICKER, SAYS_OFFICE, SAYS_PREDICATE, SAYS_ATTENDANCE, SAYS_OPINION, SAYS_BYLINE, SAYS_NAME, SAYS_CAPTION, SAYS_CREDIT, SAYS_DATELINE,
    SAYS_WEEKDAY, SAYS_DATE, SAYS_ORIGIN,
    /** Share of its pairs of characters that the story has, that the story's first lines have. */
    KNOWN, UNKNOWN, KNOWN_WELL, KNOWN_FIRST, KNOWN_BEST,
    // beside the column
    FULL, OVER, NARROW, VERY_NARROW,
    // beside the line before
    WIDER, NARROWER, AS_WIDE, BEHIND_FULL, BEHIND_STOP, BEHIND_OPEN, BEHIND_CREDIT, BEHIND_BRACKETS, BEHIND_ROOM, GOES_ON,
    IS_LAST;

    static final int COUNT = values().length;
}
