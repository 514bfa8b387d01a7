package org.tonggao.internal.metadata;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tonggao.Byline;
import org.tonggao.Dateline;
import org.tonggao.Figure;
import org.tonggao.Furniture;
import org.tonggao.Metadata;
import org.tonggao.Passage;
import org.tonggao.PrintedDate;
import org.tonggao.internal.Settings;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.layout.Block;
import org.tonggao.internal.layout.Element;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.HeadWords;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Names;

/** Elements to metadata (元数据): takes dateline and bylines out of the body, reads headline, dates, figures and furniture. */
public final class MetadataReader {

    /**
     * What was read.
     *
     * @param body paragraphs and subheads in reading order, without dateline and bylines
     */
    public record Reading(Metadata metadata, List<Element> body, List<Figure> figures, List<Furniture> furniture) {}

    /** Longest paragraph end that is looked at for （参与采写：…） or （新华社北京5月27日电）. */
    private static final int LONGEST_NOTE = 120;

    /** So many elements may stand before the paragraph with the dateline: headlines taken for text, a summary, pull quotes. */
    private static final int FIRST_PARAGRAPHS = 8;

    private static final String HEAD_BRACKETS = "(（〔【";
    private static final int LONGEST_NAME = 3;
    private static final int LONGEST_CREDIT = 40;
    private static final int LONGEST_ITEM_HEAD = 20;
    private static final int LONGEST_LEAD = 400;

    private Optional<Passage> headline = Optional.empty();
    private Optional<Passage> kicker = Optional.empty();
    private final List<Passage> decks = new ArrayList<>();
    private Element lastDeck;
    private final List<Passage> datelineParts = new ArrayList<>();
    private DatelineReader.Found dateline;
    private Glance datelineText;
    private final List<String> agencies = new ArrayList<>();
    private final List<Byline> bylines = new ArrayList<>();
    private final List<Element> body = new ArrayList<>();
    private final List<Furniture> furniture = new ArrayList<>();
    private final FigureReader figures = new FigureReader();
    private final Lexicon lexicon;
    private Optional<LocalDate> publicationDate;

    private MetadataReader(Settings settings) {
        lexicon = settings.words().lexicon();
        publicationDate = settings.publicationDate();
    }

    public static Reading read(List<Element> elements, Settings settings) {
        MetadataReader reader = new MetadataReader(settings);
        for (Element element : elements) {
            reader.take(element);
        }
        return reader.finish();
    }

    private void take(Element element) {
        switch (element.kind()) {
            case HEADLINE -> {
                if (HeadWords.isTail(element.text())) {
                    furniture.add(new Furniture(Furniture.Kind.OTHER, element.text().passage())); // 图片说明：
                } else if (isCredits(element.text())) {
                    lineOfPeople(element.with(Block.Kind.BODY));
                } else if (headline.isEmpty()) {
                    headline = Optional.of(element.text().passage());
                } else {
                    furniture.add(new Furniture(Furniture.Kind.OTHER, element.text().passage())); // printed again
                }
            }
            case KICKER -> {
                if (isCredits(element.text())) {
                    lineOfPeople(element.with(Block.Kind.BODY));
                } else if (kicker.isEmpty()) {
                    kicker = Optional.of(element.text().passage());
                } else {
                    decks.add(element.text().passage());
                }
            }
            case DECK -> {
                if (HeadWords.isBox(element.text())) {
                    body.add(element.with(Block.Kind.SUBHEAD));
                } else if (isCredits(element.text())) {
                    lineOfPeople(element.with(Block.Kind.BODY));
                } else if (!isName(element.text())) {
                    decks.add(element.text().passage());
                    lastDeck = element.with(Block.Kind.SUBHEAD);
                } else {
                    addPeople(List.of(new BylineReader.Credit(Byline.Role.AUTHOR, List.of(element.text().text()), Optional.empty())),
                            element.text().passage());
                }
            }
            case FIGURE_TITLE -> figures.title(element.text());
            case CAPTION, CREDIT -> picture(element);
            case BYLINE, BODY -> {
                if (body.isEmpty() && element.text().length() == LONGEST_NAME && isName(element.text())) {
                    addPeople(List.of(new BylineReader.Credit(Byline.Role.AUTHOR, List.of(element.text().text()), Optional.empty())),
                            element.text().passage());
                } else if (!lineOfPeople(element)) {
                    paragraph(element);
                }
            }
            case SUBHEAD -> body.add(element);
            default -> furniture(element);
        }
    }

    /** A caption or credit. Narrow lines in brackets above it, or heads of items, may have been taken for part of it. */
    private void picture(Element element) {
        List<CleanText> lines = PrintedLines.of(element.text());
        int from = 0;
        while (from + 1 < lines.size() && isBracketed(lines.get(from)) && lineOfPeople(line(element, lines.get(from), Block.Kind.BODY))) {
            from++;
        }
        List<CleanText> rest = lines.subList(from, lines.size());
        if (element.kind() == Block.Kind.CREDIT && !figures.isOpen() && writersOnly(CleanText.join(rest))) {
            lineOfPeople(line(element, CleanText.join(rest), Block.Kind.BODY)); // a byline between columns
            return;
        }
        boolean bylineAlone = rest.size() == 1 && isBracketed(rest.get(0)) && element.kind() == Block.Kind.CAPTION
                && lineOfPeople(line(element, rest.get(0), Block.Kind.BODY));
        if (bylineAlone) {
            return;
        }
        CleanText whole = CleanText.join(rest);
        if (element.kind() == Block.Kind.CAPTION && isCredits(whole)) {
            if (writersOnly(whole)) {
                lineOfPeople(line(element, whole, Block.Kind.BODY));
            } else {
                figures.credit(whole);
            }
            return;
        }
        boolean heads = element.kind() == Block.Kind.CAPTION && rest.size() > 1 && (from > 0 || nothingYet());
        for (CleanText line : rest) {
            heads &= line.length() <= LONGEST_ITEM_HEAD && !hasSentenceMark(line);
        }
        if (heads) {
            rest.forEach(line -> body.add(line(element, line, Block.Kind.SUBHEAD)));
        } else if (element.kind() == Block.Kind.CAPTION) {
            figures.caption(whole);
        } else {
            figures.credit(whole);
        }
    }

    /** 本版摄影：某某 beside the headline: labelled people, not one of its lines. */
    private static boolean isCredits(CleanText text) {
        return text.length() <= LONGEST_CREDIT && !BylineReader.read(Glance.of(text)).isEmpty();
    }

    /** A personal name alone below the headline is the author's. */
    private static boolean isName(CleanText text) {
        return text.length() >= 2 && text.length() <= LONGEST_NAME && Names.isChinese(Folding.fold(text), 0, text.length());
    }

    private static boolean writersOnly(CleanText text) {
        List<BylineReader.Credit> credits = text.length() > BylineReader.LONGEST ? List.of() : BylineReader.read(Glance.of(text));
        return !credits.isEmpty() && credits.stream().noneMatch(c -> c.role() == Byline.Role.PHOTOGRAPHER || c.names().isEmpty());
    }

    private static Element line(Element element, CleanText line, Block.Kind kind) {
        return element.with(line).with(kind);
    }

    private boolean nothingYet() {
        return body.isEmpty() && headline.isEmpty() && kicker.isEmpty() && decks.isEmpty();
    }

    private static boolean isBracketed(CleanText line) {
        return line.length() > 3 && "（(〔".indexOf(line.charAt(0)) >= 0 && "）)〕".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean hasSentenceMark(CleanText line) {
        for (int i = 0; i < line.length(); i++) {
            if ("。，；".indexOf(line.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private void furniture(Element element) {
        Furniture.Kind kind = Furniture.Kind.valueOf(element.kind().name());
        Passage passage = element.text().passage();
        furniture.add(new Furniture(kind, passage));
        if (kind == Furniture.Kind.EDITOR_LINE) {
            addPeople(BylineReader.read(Glance.of(element.text())), Passage.EMPTY);
        } else if (kind == Furniture.Kind.RUNNING_HEAD && publicationDate.isEmpty()) {
            publicationDate = wholeDate(Glance.of(element.text()));
        }
    }

    private static Optional<LocalDate> wholeDate(Glance text) {
        for (int at = 0; at < text.length();) {
            DateReader.Found found = DateReader.first(text.folded(), at, text.length());
            if (found == null) {
                return Optional.empty();
            }
            if (found.year() > 0 && found.month() > 0 && found.day() > 0) {
                try {
                    return Optional.of(LocalDate.of(found.year(), found.month(), found.day()));
                } catch (java.time.DateTimeException e) {
                    return Optional.empty();
                }
            }
            at = found.end();
        }
        return Optional.empty();
    }

    /** Whether the element is a byline, credit or editor line and was taken as one. */
    private boolean lineOfPeople(Element element) {
        CleanText text = element.text();
        if (text.length() > BylineReader.LONGEST || element.kind() == Block.Kind.BODY && isProse(text)) {
            return false;
        }
        Glance glance = Glance.of(text);
        if (placedByline(element, glance)) {
            return true;
        }
        List<BylineReader.Credit> credits = BylineReader.read(glance);
        if (credits.isEmpty() && dateline != null && body.isEmpty() && element.kind() == Block.Kind.BODY) {
            credits = BylineReader.readUnlabelled(glance); // names alone below a dateline
        }
        if (credits.isEmpty()) {
            credits = BylineReader.readBracketed(glance); // （张三  李四）
        }
        if (credits.isEmpty()) {
            credits = BylineReader.readOrnamented(glance); // □ 张三
        }
        if (credits.isEmpty()) {
            if (element.kind() == Block.Kind.BYLINE) {
                return looseByline(element, glance);
            }
            return false;
        }
        if (dateline != null && body.isEmpty() && !datelineParts.isEmpty() && datelineText == null) {
            datelineParts.add(text.passage());
            addPeople(credits, Passage.EMPTY);
            return true;
        }
        boolean editors = credits.stream().allMatch(c -> c.role() == Byline.Role.EDITOR || c.role() == Byline.Role.OTHER);
        if (editors && !body.isEmpty()) {
            furniture.add(new Furniture(Furniture.Kind.EDITOR_LINE, text.passage()));
            addPeople(credits, Passage.EMPTY);
        } else {
            addPeople(credits, text.passage());
        }
        return true;
    }

    /** Sentences, and not in brackets: most paragraphs, which need no closer look. */
    private static boolean isProse(CleanText text) {
        char last = text.charAt(text.length() - 1);
        return (last == '。' || last == '”' || last == '！' || last == '？' || last == '」') && "（(〔[【".indexOf(text.charAt(0)) < 0;
    }

    /** A line that the layout says is a byline: 記者洪三／台北報導, or whatever it is. */
    private boolean looseByline(Element element, Glance glance) {
        DatelineReader.Found found = DatelineReader.read(glance);
        if (found != null && found.end() == glance.length()) {
            return false;
        }
        List<BylineReader.Credit> credits = BylineReader.readUnlabelled(glance);
        if (credits.isEmpty()) {
            bylines.add(new Byline(Byline.Role.OTHER, List.of(), Optional.empty(), element.text().passage()));
        } else {
            addPeople(credits, element.text().passage());
        }
        return true;
    }

    /** 記者洪三／台北報導 as a line of its own: the people are a byline, the place is the dateline's, which then has no words. */
    private boolean placedByline(Element element, Glance glance) {
        DatelineReader.Found found = DatelineReader.readPlaced(glance);
        if (found == null) {
            return false;
        }
        addPeople(found.people(), element.text().passage());
        if (dateline == null) {
            dateline = found;
        }
        return true;
    }

    private void addPeople(List<BylineReader.Credit> credits, Passage printed) {
        Passage left = printed;
        for (BylineReader.Credit credit : credits) {
            bylines.add(new Byline(credit.role(), credit.names(), credit.organization(), left));
            left = new Passage(printed.text(), List.of());
        }
    }

    private void paragraph(Element element) {
        CleanText text = element.text();
        boolean first = body.size() < FIRST_PARAGRAPHS;
        boolean bracket = dateline != null && !text.isEmpty() && HEAD_BRACKETS.indexOf(text.charAt(0)) >= 0;
        if (!first && !bracket && text.length() >= LONGEST_NOTE || !DatelineReader.mayBegin(text)) {
            noteAtTheEnd(text);
            body.add(element.with(Block.Kind.BODY));
            return;
        }
        Glance head = Glance.of(text, 0, Math.min(text.length(), DatelineReader.LONGEST));
        DatelineReader.Found found = first || head.length() > 0 && head.length() < LONGEST_NOTE ? DatelineReader.read(head) : null;
        if (found != null && (first || head.skipSpaces(found.end()) == head.length()) && dateline == null) {
            dateline = found;
            int end = head.places()[found.end()];
            datelineParts.add(text.slice(0, end).strip().passage());
            addPeople(found.people(), Passage.EMPTY);
            CleanText rest = text.slice(end, text.length()).strip();
            if (rest.length() > 0) {
                datelineText = head;
                body.add(element.with(rest).with(Block.Kind.BODY));
            }
            return;
        }
        if (bracket) {
            moreAgencies(head);
        }
        noteAtTheEnd(text);
        body.add(element.with(Block.Kind.BODY));
    }

    /** A report put together from several wires has a dateline in brackets on each part: only the first is taken out, all agencies count. */
    private void moreAgencies(Glance head) {
        DatelineReader.Found more = DatelineReader.read(head);
        if (more != null) {
            for (String agency : more.agencies()) {
                if (!agencies.contains(agency)) {
                    agencies.add(agency);
                }
            }
        }
    }

    /** （参与采写：张三、李四） or （张三／综合报导） at a paragraph's end: the names are read, the characters stay the paragraph's. */
    private void noteAtTheEnd(CleanText text) {
        int to = text.length();
        if (to < 8 || ")）〕".indexOf(text.charAt(to - 1)) < 0) {
            int from = FigureReader.creditStart(text);
            if (from > 0) {
                addPeople(BylineReader.read(Glance.of(text, from, to)), Passage.EMPTY);
            }
            return;
        }
        for (int i = to - 2; i >= Math.max(0, to - LONGEST_NOTE); i--) {
            char c = text.charAt(i);
            if (c == '(' || c == '（' || c == '〔') {
                Glance note = Glance.of(text, i, to);
                DatelineReader.Found placed = DatelineReader.readPlaced(note);
                addPeople(placed != null ? placed.people() : BylineReader.read(note), Passage.EMPTY);
                return;
            }
            if (c == '。' || c == ')' || c == '）') {
                return;
            }
        }
    }

    private Reading finish() {
        if (headline.isEmpty() && kicker.isPresent()) {
            headline = kicker;
            kicker = Optional.empty();
        } else if (headline.isEmpty() && !decks.isEmpty()) {
            headline = Optional.of(decks.remove(0));
        }
        List<Element> divided = SubheadReader.read(body);
        if (!decks.isEmpty() && isCollection(divided)) {
            decks.remove(decks.size() - 1);
            divided = new ArrayList<>(divided);
            divided.add(0, lastDeck);
        }
        Optional<Dateline> printed = Optional.empty();
        PrintedDate sent = null;
        if (dateline != null) {
            for (String agency : agencies) {
                if (!dateline.agencies().contains(agency)) {
                    dateline.agencies().add(agency);
                }
            }
            Passage words = join(datelineParts);
            if (dateline.date() != null) {
                sent = DateResolver.dateline(dateline.date(), words, publicationDate);
            }
            printed = Optional.of(new Dateline(words, dateline.agencies(), dateline.places(), Optional.ofNullable(sent), dateline.relayed()));
        }
        ParticipantReader attendance = new ParticipantReader(lexicon);
        Set<String> participants = new LinkedHashSet<>();
        for (Element element : divided) {
            if (element.kind() == Block.Kind.BODY) {
                attendance.read(element.text(), participants);
            }
        }
        Metadata metadata = new Metadata(headline, kicker, decks, printed, bylines, eventDate(divided, sent), publicationDate,
                List.copyOf(participants));
        return new Reading(metadata, divided, figures.figures(), furniture);
    }

    /** Whether items of their own follow, each with its head and dateline: then the last line above the first is its head. */
    private static boolean isCollection(List<Element> divided) {
        for (int i = 1; i + 1 < divided.size(); i++) {
            CleanText text = divided.get(i + 1).text();
            if (divided.get(i).kind() == Block.Kind.SUBHEAD && divided.get(i + 1).kind() == Block.Kind.BODY && DatelineReader.mayBegin(text)
                    && DatelineReader.read(Glance.of(text, 0, Math.min(text.length(), DatelineReader.LONGEST))) != null) {
                return true;
            }
        }
        return false;
    }

    /** The first day that the lead names. */
    private Optional<PrintedDate> eventDate(List<Element> divided, PrintedDate sent) {
        for (Element element : divided) {
            if (element.kind() != Block.Kind.BODY) {
                continue;
            }
            CleanText text = element.text();
            Glance lead = Glance.of(text, 0, Math.min(text.length(), LONGEST_LEAD));
            for (int at = 0; at < lead.length();) {
                DateReader.Found found = DateReader.first(lead.folded(), at, lead.length());
                if (found == null) {
                    return Optional.empty();
                }
                boolean day = found.day() > 0 || found.anchor() == DateReader.Anchor.DAY || found.anchor() == DateReader.Anchor.WEEKDAY
                        || found.anchor() == DateReader.Anchor.LATEST_WEEKDAY;
                if (day) {
                    Passage printed = text.slice(lead.places()[found.start()], lead.places()[found.end()]).passage();
                    return Optional.of(new DateResolver(publicationDate, sent).resolve(found, printed));
                }
                at = found.end();
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Passage join(List<Passage> parts) {
        if (parts.isEmpty()) {
            return Passage.EMPTY;
        }
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<org.tonggao.Span> spans = new ArrayList<>();
        for (Passage part : parts) {
            text.append(text.length() > 0 ? " " : "").append(part.text());
            spans.addAll(part.spans());
        }
        return new Passage(text.toString(), spans);
    }
}
