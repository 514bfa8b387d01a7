package org.tonggao.internal.metadata;

import org.tonggao.Byline;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Names;
import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.lexicon.CharSet;
import org.tonggao.internal.lexicon.WordTrie;
import org.tonggao.internal.metadata.MetadataLexicon.DatelineWord;

/**
 * Datelines (电头) at the head of a paragraph: 新华社北京2月11日电（记者…）, 据新华社电, 本报讯, （倫敦廿五日美聯電）, 〔記者…／台北報導〕. What stands before the
 * word that ends it (电, 讯, 消息) is taken apart into agencies, places, date and people; without an agency, or the brackets of the old press, it is none.
 */
final class DatelineReader {

    /** A dateline; {@code end} is the index after it. */
    record Found(int end, List<String> agencies, List<String> places, DateReader.Found date, boolean relayed,
            List<BylineReader.Credit> people) {

        /** （又訊）: more of the article it stands in. */
        boolean isAgain() {
            return agencies.isEmpty() && places.isEmpty() && date == null && people.isEmpty();
        }
    }

    /** How far into a paragraph a dateline is looked for. */
    static final int LONGEST = 200;
    private static final int LONGEST_HEAD = 60;
    private static final int SHORTEST_ALONE = 4;
    private static final int LONGEST_STATION = 24;
    private static final int LONGEST_PLACE = 16;
    private static final CharSet OPEN = CharSet.of("(（〔[【");
    private static final CharSet CLOSE = CharSet.of(")）〕]】");
    private static final CharSet STOPS = CharSet.of("。，；！？“”「」『』《》…,;!?\"");
    private static final CharSet PLACE_SEPARATORS = CharSet.of("、/·");
    private static final CharSet SLASHES = CharSet.of("/╱∕｜|");

    private DatelineReader() {}

    /** Whether a closer look at a paragraph's head is worth it: it opens with a bracket, or a word that can end a dateline begins in its first clause. */
    static boolean mayBegin(CleanText text) {
        if (text.isEmpty()) {
            return false;
        }
        if (OPEN.contains(text.charAt(0))) {
            return true;
        }
        int limit = Math.min(text.length(), LONGEST_HEAD);
        for (int i = 0; i < limit; i++) {
            char c = text.charAt(i);
            if (STOPS.contains(c)) {
                return false;
            }
            if (MetadataLexicon.DATELINE_ENDS.get(Folding.fold(c))) {
                return true;
            }
        }
        return false;
    }

    /** The dateline at the head of the text, or null. */
    static Found read(Glance text) {
        int at = text.skipSpaces(0);
        if (at >= text.length()) {
            return null;
        }
        Found found = OPEN.contains(text.charAt(at)) ? bracketed(text, at) : open(text, at);
        return found;
    }

    /** 記者洪三／台北報導 or （謝四／綜合報導）, with or without brackets, which is the whole text; null when it is something else. */
    static Found readPlaced(Glance text) {
        Glance inner = BylineReader.unwrap(text.strip());
        if (inner.length() > LONGEST_HEAD || inner.length() < 5) {
            return null;
        }
        int slash = -1;
        for (int i = 0; i < inner.length() && slash < 0; i++) {
            slash = SLASHES.contains(inner.charAt(i)) ? i : -1;
        }
        if (slash < 2) {
            return null;
        }
        for (int i = slash + 2; i < inner.length(); i++) {
            WordTrie.Hit<DatelineWord> hit = MetadataLexicon.DATELINE_WORDS.longest(inner.folded(), i);
            if (hit != null && isNews(hit.value()) && i + hit.length() == inner.length()) {
                List<BylineReader.Credit> people = BylineReader.readUnlabelled(inner.part(0, slash));
                if (people.isEmpty()) {
                    return null;
                }
                Parts parts = new Parts();
                parts.people.addAll(people);
                String place = inner.printed().substring(slash + 1, i).strip();
                if (MetadataLexicon.DATELINE_WORDS.longest(inner.folded(), slash + 1) == null) {
                    parts.places.add(place);
                }
                return new Found(text.length(), parts.agencies, parts.places, null, false, parts.people);
            }
            if (hit != null && isNews(hit.value())) {
                i += hit.length() - 1;
            }
        }
        return null;
    }

    /** （本报平壤、首尔4月1日电　记者王莉、马菲） */
    private static Found bracketed(Glance text, int at) {
        int close = close(text, at);
        if (close < 0) {
            return null;
        }
        Glance inner = text.part(at + 1, close).strip();
        WordTrie.Hit<DatelineWord> again = MetadataLexicon.DATELINE_WORDS.longest(inner.folded(), 0);
        boolean whole = again != null && again.length() == inner.length();
        if (whole && (again.value() == DatelineWord.AGAIN || ends(again.value()) && inner.length() >= SHORTEST_ALONE)) { // （又訊）, （綜合外電報導）
            return finish(text, close + 1, new Parts(), false);
        }
        Parts parts = new Parts();
        boolean hasMark = false;
        int headEnd = inner.length();
        for (int i = 1; i < inner.length(); i++) {
            WordTrie.Hit<DatelineWord> hit = MetadataLexicon.DATELINE_WORDS.longest(inner.folded(), i);
            if (hit == null) {
                continue;
            }
            if (ends(hit.value())
                    && (i + hit.length() == inner.length() || !Names.isHan(inner.charAt(i + hit.length()))
                            || isRole(inner, i + hit.length()))) {
                hasMark = true;
                headEnd = i;
                Glance rest = inner.part(i + hit.length(), inner.length()).strip();
                if (rest.length() > 0) {
                    List<BylineReader.Credit> people = BylineReader.readUnlabelled(rest);
                    if (people.isEmpty()) {
                        return null;
                    }
                    parts.people.addAll(people);
                }
                break;
            }
            i += hit.length() - 1;
        }
        Glance head = inner.part(0, headEnd);
        if (!parts.read(head)) {
            return byline(text, at, close + 1);
        }
        boolean agencyAlone = !hasMark && parts.agencies.size() == 1 && parts.places.isEmpty() && parts.date == null
                && parts.people.isEmpty() && parts.known;
        boolean placeAlone = parts.places.size() == 1 && MetadataLexicon.PLACES.contains(head.folded()); // （上海訊）
        boolean evidence = hasMark && (parts.date != null || !parts.agencies.isEmpty() || !parts.people.isEmpty() || placeAlone) || agencyAlone;
        return evidence ? finish(text, close + 1, parts, hasMark) : byline(text, at, close + 1);
    }

    /** （记者张三） at the head of a text: no more than its people. */
    private static Found byline(Glance text, int at, int end) {
        List<BylineReader.Credit> people = end < text.length() ? BylineReader.read(text.part(at, end)) : List.of();
        boolean reporters = !people.isEmpty() && people.stream().allMatch(c -> c.role() == Byline.Role.REPORTER && !c.names().isEmpty());
        return reporters ? new Found(end, new ArrayList<>(), List.of(), null, false, people) : null;
    }

    private static Found open(Glance text, int at) {
        int limit = Math.min(text.length(), at + LONGEST_HEAD);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            if (STOPS.contains(c) || OPEN.contains(c) || c == ':') {
                return null;
            }
            WordTrie.Hit<DatelineWord> hit = MetadataLexicon.DATELINE_WORDS.longest(text.folded(), i);
            if (hit == null || i == at) {
                continue;
            }
            if (hit.value() == DatelineWord.VETO) {
                i += hit.length() - 1;
                continue;
            }
            if (!ends(hit.value())) {
                continue;
            }
            Parts parts = new Parts();
            int after = i + hit.length();
            if (parts.read(text.part(at, i)) && (parts.agencyFirst || parts.slashed && !parts.people.isEmpty())
                    && (hit.value() != DatelineWord.REPORT || !parts.people.isEmpty() || parts.stationed) && isEnded(text, after, hit.value(), parts)) {
                return finish(text, after, parts, true);
            }
        }
        return null;
    }

    private static boolean ends(DatelineWord word) {
        return word == DatelineWord.WIRE || isNews(word);
    }

    private static boolean isNews(DatelineWord word) {
        return word == DatelineWord.NEWS || word == DatelineWord.REPORT;
    }

    private static boolean isRole(Glance text, int at) {
        WordTrie.Hit<MetadataLexicon.RoleWord> role = MetadataLexicon.ROLES_BEFORE.longest(text.folded(), at);
        return role != null && role.value().where() == MetadataLexicon.Where.BEFORE;
    }

    /** Whether the text may go on after the word that ends the dateline. */
    private static boolean isEnded(Glance text, int after, DatelineWord word, Parts parts) {
        if (parts.date != null || after >= text.length() && parts.known) {
            return true;
        }
        if (after >= text.length()) {
            return parts.places.isEmpty();
        }
        char next = text.charAt(after);
        if (isNews(word)) {
            boolean names = isRole(text, after) && withNames(text, after) > 0;
            return next == ' ' || next == ':' || OPEN.contains(next) || "“《「".indexOf(next) >= 0 || names
                    || parts.own() && Names.isHan(next);
        }
        return parts.known && !parts.places.isEmpty() || next == ' ' || next == ':' || OPEN.contains(next) || "“《「".indexOf(next) >= 0
                || parts.known && Names.isHan(next);
    }

    /** Takes in the people and colon after the head. */
    private static Found finish(Glance text, int after, Parts parts, boolean hasMark) {
        int end = after;
        for (int round = 0; round < 2; round++) {
            int at = text.skipSpaces(end);
            if (at < text.length() && OPEN.contains(text.charAt(at))) {
                int close = close(text, at);
                if (close < 0) {
                    break;
                }
                Glance inner = text.part(at, close + 1);
                WordTrie.Hit<DatelineWord> program = MetadataLexicon.DATELINE_WORDS.longest(inner.folded(), 1);
                if (program != null && program.value() == DatelineWord.PROGRAM && program.length() == inner.length() - 2) {
                    end = close + 1;
                    continue;
                }
                List<BylineReader.Credit> people = BylineReader.readUnlabelled(inner);
                if (people.isEmpty()) {
                    break;
                }
                parts.people.addAll(people);
                end = close + 1;
            } else if (hasMark && parts.people.isEmpty()) {
                int names = withNames(text, at);
                if (names < 0) {
                    break;
                }
                Glance label = text.part(at, names);
                parts.people.addAll(BylineReader.read(label));
                end = names;
            } else {
                break;
            }
        }
        int colon = text.skipSpaces(end);
        if (colon + 1 < text.length() && text.charAt(colon) == '题' && text.charAt(colon + 1) == ':') { // 题：
            colon++;
        }
        if (colon < text.length() && text.charAt(colon) == ':') {
            end = colon + 1;
        }
        return new Found(end, parts.agencies, parts.places, parts.date, parts.relayed, parts.people);
    }

    /** 记者张三、通讯员李四报道： without brackets: the index after it, or -1. */
    private static int withNames(Glance text, int at) {
        int limit = Math.min(text.length(), at + 50);
        WordTrie.Hit<MetadataLexicon.AgencyKind> agency = MetadataLexicon.AGENCIES.longest(text.folded(), at);
        int from = agency == null ? at : at + agency.length();
        WordTrie.Hit<MetadataLexicon.RoleWord> role = MetadataLexicon.ROLES_BEFORE.longest(text.folded(), from);
        if (role == null || role.value().where() != MetadataLexicon.Where.BEFORE) {
            return -1;
        }
        for (int i = from + role.length() + 2; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                return BylineReader.read(text.part(at, i)).isEmpty() ? -1 : i;
            }
            if (STOPS.contains(c)) {
                return -1;
            }
            WordTrie.Hit<DatelineWord> word = MetadataLexicon.DATELINE_WORDS.longest(text.folded(), i);
            if (word != null && word.value() == DatelineWord.REPORT) {
                int end = i + word.length();
                return BylineReader.read(text.part(at, i)).isEmpty() ? -1 : end;
            }
        }
        return -1;
    }

    private static int close(Glance text, int open) {
        int limit = Math.min(text.length(), open + 120);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (CLOSE.contains(c)) {
                return i;
            }
            if (OPEN.contains(c) || c == '。') {
                return -1;
            }
        }
        return -1;
    }

    /** What stands before 电: agencies, places, date and people, in whatever order. */
    private static final class Parts {

        final List<String> agencies = new ArrayList<>();
        final List<String> places = new ArrayList<>();
        final List<BylineReader.Credit> people = new ArrayList<>();
        DateReader.Found date;
        boolean relayed;
        /** Whether an agency is in the table. */
        boolean known;

        /** Whether the agency stands before places and date, as it does without brackets. */
        boolean agencyFirst;

        /** 记者张三／台北 */
        boolean slashed;

        /** 驻…记者, with names or without. */
        boolean stationed;

        boolean own() {
            return known;
        }

        boolean read(Glance head) {
            int at = head.skipSpaces(0);
            WordTrie.Hit<DatelineWord> opener = MetadataLexicon.DATELINE_WORDS.longest(head.folded(), at);
            if (opener != null && (opener.value() == DatelineWord.RELAY || opener.value() == DatelineWord.OPEN)) {
                relayed = opener.value() == DatelineWord.RELAY;
                at += opener.length();
            }
            while (at < head.length()) {
                char c = head.charAt(at);
                if (c == ' ' || PLACE_SEPARATORS.contains(c) || SLASHES.contains(c)) {
                    slashed |= SLASHES.contains(c);
                    at++;
                    continue;
                }
                int next = one(head, at);
                if (next <= at) {
                    return false;
                }
                at = next;
                agencyFirst |= !agencies.isEmpty() && places.isEmpty() && date == null && people.isEmpty();
            }
            return true;
        }

        private int one(Glance head, int at) {
            DateReader.Found day = date == null ? DateReader.at(head.folded(), at, head.length()) : null;
            if (day != null && day.isAbsolute()) {
                date = day;
                return day.end();
            }
            WordTrie.Hit<MetadataLexicon.AgencyKind> agency = MetadataLexicon.AGENCIES.longest(head.folded(), at);
            if (agency != null && (agency.value() != MetadataLexicon.AgencyKind.SHORT || at + agency.length() == head.length()
                    || MetadataLexicon.PLACES.longest(head.folded(), at + agency.length()) != null)) {
                agencies.add(head.printed().substring(at, at + agency.length()));
                known = true;
                return at + agency.length();
            }
            WordTrie.Hit<MetadataLexicon.RoleWord> role = MetadataLexicon.ROLES_BEFORE.longest(head.folded(), at);
            if (role != null && role.value().where() == MetadataLexicon.Where.BEFORE) {
                return reporter(head, at, role);
            }
            WordTrie.Hit<DatelineWord> station = MetadataLexicon.DATELINE_WORDS.longest(head.folded(), at);
            if (station != null && station.value() == DatelineWord.STATION) { // 综合本报驻埃及、俄罗斯记者某某报道
                stationed = true;
                for (int i = at + 2; i < Math.min(head.length(), at + LONGEST_STATION); i++) {
                    if (isRole(head, i)) {
                        return i;
                    }
                }
                return -1;
            }
            return name(head, at);
        }

        /** 记者徐三约翰内斯堡4日: the name ends where a place can begin. */
        private int reporter(Glance head, int at, WordTrie.Hit<MetadataLexicon.RoleWord> role) {
            int from = head.skipSpaces(at + role.length());
            while (from < head.length() && ":/".indexOf(head.charAt(from)) >= 0) {
                from++;
            }
            stationed |= MetadataLexicon.DATELINE_WORDS.longest(head.folded(), at) != null; // 驻外记者
            if (from == head.length() && stationed) { // 综合本报驻澄江记者报道
                return from;
            }
            int end = head.length();
            for (int i = from; i < head.length(); i++) {
                WordTrie.Hit<DatelineWord> station = !PLACE_SEPARATORS.contains(head.charAt(i)) ? null
                        : MetadataLexicon.DATELINE_WORDS.longest(head.folded(), i + 1);
                if (SLASHES.contains(head.charAt(i)) || station != null && station.value() == DatelineWord.STATION) {
                    end = i;
                    break;
                }
                DateReader.Found day = DateReader.at(head.folded(), i, head.length());
                if (i > from && day != null && day.isAbsolute()) {
                    end = i;
                    break;
                }
            }
            if (end < head.length() && SLASHES.contains(head.charAt(end))) {
                List<BylineReader.Credit> credits = BylineReader.read(head.part(at, end));
                if (credits.isEmpty()) {
                    return -1;
                }
                people.addAll(credits);
                return end;
            }
            Glance rest = head.part(from, end);
            int length = nameLength(rest);
            if (length == 0) {
                List<BylineReader.Credit> credits = BylineReader.read(head.part(at, end));
                if (credits.isEmpty()) {
                    return -1;
                }
                people.addAll(credits);
                return end;
            }
            people.add(new BylineReader.Credit(role.value().role(), List.of(rest.printed().substring(0, length)),
                    java.util.Optional.empty()));
            return from + length;
        }

        /** Length of a personal name with a place after it, or 0. */
        private static int nameLength(Glance rest) {
            for (int i = 0; i < rest.length(); i++) {
                if (!Names.isHan(rest.charAt(i))) {
                    return i >= 2 && i <= 4 && rest.charAt(i) == ' ' ? i : 0;
                }
            }
            int length = rest.length();
            if (length <= 3) {
                return 0;
            }
            int surname = Math.max(1, Names.surname(rest.folded(), 0));
            boolean shortName = MetadataLexicon.PLACES.longest(rest.folded(), surname + 1) != null
                    && MetadataLexicon.PLACES.longest(rest.folded(), surname + 2) == null;
            return length - surname - 2 == 1 || shortName ? surname + 1 : surname + 2;
        }

        /** An unknown agency by its ending, else a place, up to the next separator, date or role word. */
        private int name(Glance head, int at) {
            int end = at;
            while (end < head.length() && end - at < 24) {
                char c = head.charAt(end);
                DateReader.Found day = DateReader.at(head.folded(), end, head.length());
                boolean date = day != null && day.isAbsolute();
                boolean letter = Names.isHan(c) || Character.isLetterOrDigit(c) || c == '·' || c == '・';
                if (date && end > at || !letter || PLACE_SEPARATORS.contains(c) && c != '·') {
                    break;
                }
                if (end > at) {
                    WordTrie.Hit<MetadataLexicon.AgencyKind> agency = MetadataLexicon.AGENCIES.longest(head.folded(), end);
                    if (agency != null && (agency.value() != MetadataLexicon.AgencyKind.SHORT || end + agency.length() == head.length())) {
                        break;
                    }
                    if (isRole(head, end)) {
                        break;
                    }
                }
                end++;
            }
            if (end == at) {
                return -1;
            }
            if (agencies.isEmpty() || date != null) {
                int agency = BylineReader.agencyLength(head, at, end);
                if (agency >= 2 && (agency == end - at || agencies.isEmpty())) {
                    agencies.add(head.printed().substring(at, at + agency));
                    return at + agency;
                }
            }
            if (end - at > LONGEST_PLACE || end - at < 2) {
                return -1;
            }
            places.add(head.printed().substring(at, end));
            return end;
        }
    }
}
