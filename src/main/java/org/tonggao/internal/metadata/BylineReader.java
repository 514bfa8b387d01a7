package org.tonggao.internal.metadata;

import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Byline;
import org.tonggao.internal.lexicon.WordTrie;

/** Bylines and credits (署名): 本报记者  张三  李四, （作者为…）, 责任编辑：王五, 赵六摄. Reads a text that is wholly one, or says that it is none. */
final class BylineReader {

    /** One role with its names, or its organisation alone. */
    record Credit(Byline.Role role, List<String> names, Optional<String> organization) {

        Credit {
            names = List.copyOf(names);
        }

        boolean isEmpty() {
            return names.isEmpty() && organization.isEmpty();
        }
    }

    /** Longest text that can be a byline: a long list of reporters or an author's offices. */
    static final int LONGEST = 160;

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_POST = 40;
    private static final String OPEN = "(（〔[【「";
    private static final String CLOSE = ")）〕]】」";
    private static final String ORNAMENTS = "■□●○◎◆◇▲△▶★☆※|｜/—-–·•";
    private static final String BOXES = "■□○◎●";
    private static final int LONGEST_ORNAMENTED = 24;
    private static final String ROLE_SEPARATORS = ":/|｜＼╱∕";
    private static final String SENTENCE_MARKS = "。！？!?“”「」『』";
    private static final String NEVER_IN_NAMES = "摄译绘";
    private static final String STATION = "驻";
    private static final String SLASH = " / ";

    private BylineReader() {}

    /** The credits that make up the whole text, or, where slashes divide it, its last pieces; else an empty list. */
    static List<Credit> read(Glance text) {
        List<Credit> credits = readWhole(text);
        int slash = text.folded().lastIndexOf(SLASH);
        return credits.isEmpty() && slash > 0 ? readWhole(text.part(slash + SLASH.length(), text.length())) : credits;
    }

    private static List<Credit> readWhole(Glance text) {
        if (text.length() > LONGEST) {
            return List.of();
        }
        Glance inner = unwrap(withoutNumber(text.strip()));
        if (inner.length() < 2) {
            return List.of();
        }
        Optional<Credit> note = authorNote(inner).or(() -> inner.length() < text.length() ? authorPost(inner) : Optional.empty());
        if (note.isPresent()) {
            return List.of(note.get());
        }
        for (int i = 0; i < inner.length(); i++) {
            if (SENTENCE_MARKS.indexOf(inner.charAt(i)) >= 0) {
                return List.of();
            }
        }
        List<Credit> credits = new ArrayList<>();
        int at = 0;
        while (at < inner.length()) {
            at = skip(inner, at);
            if (at >= inner.length()) {
                break;
            }
            Segment segment = segment(inner, at);
            if (segment == null) {
                return List.of();
            }
            credits.addAll(segment.credits());
            at = segment.end();
        }
        return credits;
    }

    /** Names in brackets right after a dateline, where no role need be printed. */
    static List<Credit> readUnlabelled(Glance text) {
        List<Credit> credits = read(text);
        if (!credits.isEmpty()) {
            return credits;
        }
        List<String> names = NameReader.divided(unwrap(text.strip()));
        return names.isEmpty() ? List.of() : List.of(new Credit(Byline.Role.REPORTER, names, Optional.empty()));
    }

    /** □ 张三 李四: after an ornament nothing but names, each with a surname, as authors stand below their headline. */
    static List<Credit> readOrnamented(Glance text) {
        Glance whole = text.strip();
        if (whole.length() < 2 || whole.length() > LONGEST_ORNAMENTED || BOXES.indexOf(whole.charAt(0)) < 0) {
            return List.of();
        }
        List<String> names = NameReader.divided(unwrap(whole));
        boolean known = !names.isEmpty() && names.stream().allMatch(n -> n.length() <= LONGEST_NAME && Names.surname(Folding.fold(n), 0) > 0);
        return known ? List.of(new Credit(Byline.Role.AUTHOR, names, Optional.empty())) : List.of();
    }

    /** Names alone in round brackets, most with a common surname: the byline below a short report. */
    static List<Credit> readBracketed(Glance text) {
        Glance whole = text.strip();
        if (whole.length() < 4 || whole.charAt(0) != '(' || whole.length() > LONGEST / 2) {
            return List.of();
        }
        List<String> names = NameReader.divided(unwrap(whole));
        int known = 0;
        for (String name : names) {
            if (name.length() > LONGEST_NAME) {
                return List.of();
            }
            boolean surname = Names.surname(Folding.fold(name), 0) > 0;
            if (name.length() == LONGEST_NAME && !surname) {
                return List.of();
            }
            known += surname ? 1 : 0;
        }
        return known * 2 < names.size() || known == 0 ? List.of() : List.of(new Credit(Byline.Role.REPORTER, names, Optional.empty()));
    }

    private record Segment(List<Credit> credits, int end) {}

    /** One role and its names at {@code at}, or null. */
    private static Segment segment(Glance text, int at) {
        Head head = head(text, at);
        if (head == null) {
            return tailOnly(text, at);
        }
        Head inner = head(text, head.end()); // 采写：本报见习记者 张三
        if (inner != null && inner.adjoins()) {
            head = new Head(inner.word(), inner.organization().or(head::organization), inner.end(), true);
        }
        int end = nextHead(text, head.end());
        Issuer issuer = Issuer.of(text.part(head.end(), end).strip());
        Glance rest = issuer.rest();
        Optional<String> organization = head.organization().or(issuer::name);
        Tail tail = tail(rest);
        Glance names = rest.part(0, tail.start()).strip();
        MetadataLexicon.Where where = head.word().where();
        if (where == MetadataLexicon.Where.SOURCE) { // 来源：澄江晚报
            Optional<String> source = names.length() == 0 ? issuer.name() : Optional.empty();
            return source.isEmpty() ? null : new Segment(List.of(new Credit(head.word().role(), List.of(), source)), end);
        }
        List<String> read = names.length() == 0 ? List.of() : NameReader.names(withoutNotes(trimMarks(names)));
        if (names.length() > 0 && read.isEmpty() || read.isEmpty() && organization.isEmpty()) {
            return null;
        }
        Byline.Role role = tail.together() ? Byline.Role.OTHER : head.word().role();
        boolean pictures = (tail.photographer() || where == MetadataLexicon.Where.BOTH) && role != Byline.Role.PHOTOGRAPHER && !read.isEmpty();
        List<Credit> credits = new ArrayList<>();
        if (!pictures || !tail.only()) {
            credits.add(new Credit(role, read, organization));
        }
        if (pictures) {
            credits.add(new Credit(Byline.Role.PHOTOGRAPHER, read, organization));
        }
        return new Segment(credits, end);
    }

    /**
     * Who the work is from, printed beside the names: 澄江日报 章若溪, 章若溪/澄江日报, 章若溪（新华社发）, or alone: 视觉中国.
     *
     * @param rest what is left of the text
     */
    private record Issuer(Glance rest, Optional<String> name) {

        static Issuer of(Glance text) {
            int length = text.length();
            int agency = agencyLength(text, 0, length);
            if (agency > 0 && (agency == length || text.charAt(agency) == ' ' || ROLE_SEPARATORS.indexOf(text.charAt(agency)) >= 0)) {
                return new Issuer(text.part(afterSeparators(text, agency), length), Optional.of(text.printed().substring(0, agency)));
            }
            boolean bracket = length > 2 && CLOSE.indexOf(text.charAt(length - 1)) >= 0;
            int from = length - 1;
            while (from > 0 && (bracket ? OPEN : ROLE_SEPARATORS).indexOf(text.charAt(from)) < 0) {
                from--;
            }
            int to = bracket ? length - 1 : length;
            int last = from == 0 ? 0 : agencyLength(text, from + 1, to);
            WordTrie.Hit<MetadataLexicon.RoleWord> issued = bracket ? MetadataLexicon.ISSUED.longest(text.folded(), from + 1 + last, to) : null;
            boolean whole = last > 0 && from + 1 + last + (issued == null ? 0 : issued.length()) == to;
            return whole ? new Issuer(text.part(0, from).strip(), Optional.of(text.printed().substring(from + 1, from + 1 + last)))
                    : new Issuer(text, Optional.empty());
        }
    }

    /** 阿勺（实习生）: without what stands in brackets behind names. */
    private static Glance withoutNotes(Glance names) {
        if (indexOfAny(names.folded(), OPEN, 1) < 0) {
            return names;
        }
        StringBuilder left = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < names.length(); i++) {
            inside |= OPEN.indexOf(names.charAt(i)) >= 0 && i > 0;
            if (!inside) {
                left.append(names.printed().charAt(i));
            }
            inside &= CLOSE.indexOf(names.charAt(i)) < 0;
        }
        return Glance.of(left.toString());
    }

    /** （編輯：章若溪）1100203: without the number behind the bracket. */
    private static Glance withoutNumber(Glance text) {
        int to = text.length();
        while (to > 0 && text.charAt(to - 1) >= '0' && text.charAt(to - 1) <= '9') {
            to--;
        }
        return to > 0 && CLOSE.indexOf(text.charAt(to - 1)) >= 0 ? text.part(0, to) : text;
    }

    /** 张三摄, 李四 文/图, 王五译: names and only then what they did. */
    private static Segment tailOnly(Glance text, int at) {
        int end = nextHead(text, at);
        Glance rest = text.part(at, end).strip();
        int open = indexOfAny(rest.folded(), OPEN, 1);
        Optional<String> organization = Optional.empty();
        if (open > 0 && CLOSE.indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            Segment issued = issued(rest, open, end); // 新华社发（张三摄）
            if (issued != null) {
                return issued;
            }
            Issuer issuer = Issuer.of(rest); // 张三摄（影像中国）
            rest = issuer.rest();
            organization = issuer.name();
        }
        Tail tail = tail(rest);
        if (tail.start() == rest.length()) {
            return null;
        }
        int from = 0;
        int agency = agencyLength(rest, 0, tail.start());
        if (agency > 0) {
            organization = Optional.of(rest.printed().substring(0, agency).strip());
            from = rest.skipSpaces(agency);
            WordTrie.Hit<MetadataLexicon.RoleWord> issued = MetadataLexicon.ISSUED.longest(rest.folded(), from);
            from += issued == null ? 0 : issued.length(); // 新华社发（张三摄）
        }
        Glance names = withoutPlace(trimMarks(rest.part(Math.min(from, tail.start()), tail.start()).strip()));
        List<String> read = NameReader.names(unwrap(names));
        if (read.isEmpty() || read.stream().anyMatch(n -> n.length() > 4 && n.chars().allMatch(c -> c > 0x3000))) {
            return null;
        }
        return new Segment(List.of(new Credit(tail.role(), read, organization)), end);
    }

    /** 章若溪、林致平新北市: without the place behind the last name. */
    private static Glance withoutPlace(Glance names) {
        for (int i = 2; i < names.length(); i++) {
            WordTrie.Hit<Boolean> place = MetadataLexicon.PLACES.longest(names.folded(), i);
            int end = place == null ? 0 : i + place.length();
            if (place != null && (end == names.length() || end + 1 == names.length() && "市县".indexOf(names.charAt(end)) >= 0)) {
                return names.part(0, i).strip();
            }
        }
        return names;
    }

    private static Segment issued(Glance rest, int open, int end) {
        int agency = agencyLength(rest, 0, open);
        int after = rest.skipSpaces(agency);
        WordTrie.Hit<MetadataLexicon.RoleWord> issued = MetadataLexicon.ISSUED.longest(rest.folded(), after);
        boolean whole = agency > 0 && rest.skipSpaces(after + (issued == null ? 0 : issued.length())) == open;
        List<Credit> inner = whole ? read(rest.part(open, rest.length())) : List.of();
        if (inner.isEmpty()) {
            return null;
        }
        List<Credit> credits = new ArrayList<>();
        for (Credit credit : inner) {
            credits.add(new Credit(credit.role(), credit.names(),
                    credit.organization().or(() -> Optional.of(rest.printed().substring(0, agency).strip()))));
        }
        return new Segment(credits, end);
    }

    /** @param adjoins whether the role word follows the organisation at once, or begins the segment */
    private record Head(MetadataLexicon.RoleWord word, Optional<String> organization, int end, boolean adjoins) {}

    /** Organisation and role word at {@code at}, or null: 本报驻朝鲜记者, 通讯员, 责任编辑：. */
    private static Head head(Glance text, int start) {
        WordTrie.Hit<MetadataLexicon.DatelineWord> opener = MetadataLexicon.DATELINE_WORDS.longest(text.folded(), start);
        boolean opens = opener != null && opener.value() == MetadataLexicon.DatelineWord.OPEN;
        int at = opens ? start + opener.length() : start;
        int limit = Math.min(text.length(), at + 24);
        for (int i = at; i < limit; i++) {
            char c = text.charAt(i);
            WordTrie.Hit<MetadataLexicon.RoleWord> hit = MetadataLexicon.ROLES_BEFORE.longest(text.folded(), i);
            if (hit != null && isRoleHere(text, at, i, hit)) {
                boolean work = hit.value().role() == Byline.Role.AUTHOR && text.charAt(at) == '《'; // 《新桥》作者
                Optional<String> organization = work ? Optional.empty() : organization(text, at, i);
                int end = i + hit.length();
                // 本报通讯员、记者
                while (end + 1 < text.length() && (text.charAt(end) == '、' || text.charAt(end) == '/' || text.charAt(end) == ' ')) {
                    WordTrie.Hit<MetadataLexicon.RoleWord> more = MetadataLexicon.ROLES_BEFORE.longest(text.folded(), end + 1);
                    if (more == null) {
                        break;
                    }
                    end += 1 + more.length();
                }
                return new Head(hit.value(), organization, afterSeparators(text, end), i == at || text.charAt(i - 1) != ' ');
            }
            if (c == ':' && i > at) {
                return null;
            }
        }
        return null;
    }

    /** Whether the role word at {@code i} opens a segment that begins at {@code at}. */
    private static boolean isRoleHere(Glance text, int at, int i, WordTrie.Hit<MetadataLexicon.RoleWord> hit) {
        int after = i + hit.length();
        boolean separated = after < text.length() && (text.charAt(after) == ' ' || ROLE_SEPARATORS.indexOf(text.charAt(after)) >= 0);
        if (hit.value().needsSeparator() && !separated) {
            return false;
        }
        if (i == at) {
            return true;
        }
        if (hit.value().needsSeparator()) { // 黄敬文/摄 has a name before 文/, not an organisation
            return agencyLength(text, at, i) == i - at;
        }
        return isOrganization(text, at, i);
    }

    /** Whether what stands between {@code from} and the role word may be an organisation, a post or an adjective of the role. */
    private static boolean isOrganization(Glance text, int from, int to) {
        int agency = agencyLength(text, from, to);
        int station = text.folded().indexOf(STATION, from);
        if (agency > 0) {
            return to - from - agency <= 12;
        }
        if (station == from) {
            return to - from <= 12;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Names.isHan(c) && c != ' ' && c != '《' && c != '》' && !Character.isLetterOrDigit(c)) {
                return false;
            }
        }
        return to - from <= 4; // 中国组记者, 特邀记者
    }

    private static Optional<String> organization(Glance text, int from, int to) {
        int agency = agencyLength(text, from, to);
        return agency == 0 ? Optional.empty() : Optional.of(stripTitleMarks(text.printed().substring(from, from + agency)));
    }

    private static String stripTitleMarks(String name) {
        return name.strip().replace("《", "").replace("》", "");
    }

    /** Length of the agency's name that begins at {@code from}, 0 when there is none; an unknown one is told by its ending. */
    static int agencyLength(Glance text, int from, int to) {
        if (from < to && text.charAt(from) == '《') {
            int close = text.folded().indexOf('》', from);
            return close > 0 && close < to ? close + 1 - from : 0;
        }
        WordTrie.Hit<MetadataLexicon.AgencyKind> known = MetadataLexicon.AGENCIES.longest(text.folded(), from);
        if (known != null && from + known.length() <= to && known.value() != MetadataLexicon.AgencyKind.SHORT) {
            return known.length();
        }
        int longest = 0;
        for (int i = from + 1; i < Math.min(to, from + 12); i++) {
            if (!Names.isHan(text.charAt(i)) && !Character.isLetterOrDigit(text.charAt(i))) {
                break;
            }
            WordTrie.Hit<Boolean> ending = MetadataLexicon.AGENCY_ENDINGS.longest(text.folded(), i);
            if (ending != null && i + ending.length() <= to) {
                longest = Math.max(longest, i + ending.length() - from);
            }
        }
        return longest;
    }

    /** Where the next segment begins: at a role word after a mark or space. */
    private static int nextHead(Glance text, int from) {
        for (int i = from + 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (before != ' ' && "、,，;；。./|)）".indexOf(before) < 0) {
                // 记者杨畅通讯员李明: a role word may follow a name at once
                WordTrie.Hit<MetadataLexicon.RoleWord> hit = MetadataLexicon.ROLES_BEFORE.longest(text.folded(), i);
                if (hit == null || hit.value().where() != MetadataLexicon.Where.BEFORE || hit.length() < 2 || OPEN.indexOf(before) >= 0) {
                    continue;
                }
                if (i - from >= 2) {
                    return i;
                }
                continue;
            }
            if (tail(text.part(i, text.length()).strip()).start() > 0 && head(text, i) != null) {
                return i;
            }
        }
        return text.length();
    }

    /** What stands after the names: 报道, 摄, 文/图. {@code start} is where it begins. */
    private record Tail(int start, Byline.Role role, boolean photographer, boolean only, boolean together) {}

    private static Tail tail(Glance text) {
        Tail none = new Tail(text.length(), Byline.Role.REPORTER, false, false, false);
        Tail found = none;
        int end = text.length();
        while (end > 0) {
            int start = -1;
            MetadataLexicon.RoleWord word = null;
            for (int i = Math.max(0, end - 6); i < end; i++) {
                WordTrie.Hit<MetadataLexicon.RoleWord> hit = MetadataLexicon.ROLES_AFTER.longest(text.folded(), i);
                if (hit != null && i + hit.length() == end && (hit.length() > 1 || isSetOff(text, i))) {
                    start = i;
                    word = hit.value();
                    break;
                }
            }
            if (word == null) {
                break;
            }
            WordTrie.Hit<MetadataLexicon.RoleWord> inside = MetadataLexicon.ROLES_AFTER.longest(text.folded(), start, end - 1);
            boolean photographer = word.role() == Byline.Role.PHOTOGRAPHER
                    || inside != null && inside.value().role() == Byline.Role.PHOTOGRAPHER; // 摄影报道
            boolean together = word.role() == Byline.Role.OTHER; // 参与采写
            found = new Tail(start, word.role(), found.photographer() || photographer,
                    photographer && word.role() == Byline.Role.PHOTOGRAPHER && (found == none || found.only()), together);
            end = start;
            while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '/' || text.charAt(end - 1) == '、')) {
                end--;
                found = new Tail(end, found.role(), found.photographer(), found.only(), found.together());
            }
            if (end == start) {
                break;
            }
        }
        return found;
    }

    /** Whether a word of one character is no part of the name before it: 摄 never is, 文 is so after a space or slash alone. */
    private static boolean isSetOff(Glance text, int at) {
        return at == 0 || !Names.isHan(text.charAt(at - 1)) || NEVER_IN_NAMES.indexOf(text.charAt(at)) >= 0;
    }

    /** （作者为某大学教授）, （作者：张三，系某大学教授）, （张三，自由撰稿人）. */
    private static Optional<Credit> authorNote(Glance text) {
        WordTrie.Hit<MetadataLexicon.RoleWord> note = MetadataLexicon.AUTHOR_NOTES.longest(text.folded(), 0);
        if (note != null) {
            String what = text.printed().substring(afterSeparators(text, note.length())).strip();
            return Optional.of(new Credit(Byline.Role.AUTHOR, List.of(), what.isEmpty() ? Optional.empty() : Optional.of(what)));
        }
        WordTrie.Hit<MetadataLexicon.RoleWord> author = MetadataLexicon.ROLES_BEFORE.longest(text.folded(), 0);
        if (author == null || author.value().role() != Byline.Role.AUTHOR) {
            return Optional.empty();
        }
        int at = afterSeparators(text, author.length());
        int comma = indexOfAny(text.folded(), "，,", at);
        if (at == author.length() || comma <= at) {
            return Optional.empty();
        }
        List<String> names = NameReader.names(text.part(at, comma));
        int from = text.skipSpaces(comma + 1);
        WordTrie.Hit<MetadataLexicon.RoleWord> is = MetadataLexicon.AUTHOR_IS.longest(text.folded(), from);
        String what = text.printed().substring(is == null ? from : from + is.length()).strip();
        if (!names.isEmpty()) {
            return Optional.of(new Credit(Byline.Role.AUTHOR, names, what.isEmpty() ? Optional.empty() : Optional.of(what)));
        }
        return Optional.empty();
    }

    /** （章若溪，澄江大学教授）: a name and what its bearer is, in brackets. */
    private static Optional<Credit> authorPost(Glance text) {
        int comma = indexOfAny(text.folded(), "，, ", 2);
        if (comma < 0 || comma > LONGEST_NAME || text.length() > LONGEST_POST || !Names.isChinese(text.folded(), 0, comma)) {
            return Optional.empty();
        }
        Glance post = text.part(comma + 1, text.length()).strip();
        for (int i = 1; i < post.length(); i++) {
            WordTrie.Hit<MetadataLexicon.RoleWord> word = MetadataLexicon.AUTHOR_POSTS.longest(post.folded(), i);
            if (word != null && i + word.length() == post.length() && indexOfAny(post.folded(), "，。；", 0) < 0) {
                return Optional.of(new Credit(Byline.Role.AUTHOR, List.of(text.printed().substring(0, comma)), Optional.of(post.printed())));
            }
        }
        return Optional.empty();
    }

    private static int indexOfAny(String text, String marks, int from) {
        for (int i = from; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static int afterSeparators(Glance text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || ROLE_SEPARATORS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static int skip(Glance text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || "、,，;；。.".indexOf(text.charAt(i)) >= 0
                || ORNAMENTS.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static Glance trimMarks(Glance text) {
        int to = text.length();
        while (to > 0 && "、,，;；。. ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.part(0, to);
    }

    /** Without ornaments before it and the brackets around it. */
    static Glance unwrap(Glance text) {
        int from = 0;
        while (from < text.length() && (ORNAMENTS.indexOf(text.charAt(from)) >= 0 || text.charAt(from) == ' ')) {
            from++;
        }
        Glance inner = text.part(from, text.length()).strip();
        if (inner.length() >= 2 && OPEN.indexOf(inner.charAt(0)) >= 0 && CLOSE.indexOf(inner.charAt(inner.length() - 1)) >= 0
                && indexOfAny(inner.folded(), CLOSE, 1) == inner.length() - 1) {
            return inner.part(1, inner.length() - 1).strip();
        }
        return inner;
    }
}
