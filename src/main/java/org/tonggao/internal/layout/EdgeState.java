package org.tonggao.internal.layout;

/** What a line is where a heading is printed below its story, in the order in which they may follow each other. */
enum EdgeState {
    BODY(ZoneReader.Zone.BODY),
    CAPTION_ABOVE(ZoneReader.Zone.CAPTION),
    HEADING(ZoneReader.Zone.HEADING),
    CAPTION_BELOW(ZoneReader.Zone.CAPTION);

    static final EdgeState[] ALL = values();

    final ZoneReader.Zone zone;

    EdgeState(ZoneReader.Zone zone) {
        this.zone = zone;
    }

    /** Whether it may stand behind another, null at the edge's beginning: above the heading body and captions take turns. */
    boolean follows(EdgeState before) {
        boolean above = before == null || before.ordinal() < HEADING.ordinal();
        return switch (this) {
            case BODY, CAPTION_ABOVE -> above;
            case HEADING -> above || before == HEADING;
            case CAPTION_BELOW -> !above;
        };
    }
}
