package org.tonggao.internal.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.WordTrie;

/**
 * Attendance lists (参加人员): 甲、乙、丙等参加会见。 全国政协副主席丁出席。 参加会见的还有甲、乙。 A list is a sentence's names up to the word that says they were
 * there, or what follows when that word is in front.
 */
final class ParticipantReader {

    private static final int LONGEST_PARAGRAPH = 400;
    /** A list may have one item that is no name for so many that are. */
    private static final int MOST_OTHERS = 3;
    /** Before the word: 17日, 当天. */
    private static final int LONGEST_TIME = 6;
    /** After it: 开幕式和座谈会. */
    private static final int LONGEST_OCCASION = 12;
    private static final String SEPARATORS = "、，,和";

    private final Lexicon lexicon;

    ParticipantReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Adds the names of the lists of a paragraph. */
    void read(CleanText paragraph, Set<String> names) {
        if (paragraph.length() > LONGEST_PARAGRAPH || paragraph.length() < 6) {
            return;
        }
        boolean attended = false;
        for (String word : MetadataLexicon.ATTENDING_WORDS) {
            attended |= paragraph.text().contains(word);
        }
        if (!attended) {
            return;
        }
        Glance text = null;
        int from = 0;
        for (int i = 0; i < paragraph.length(); i++) {
            if (paragraph.charAt(i) == '。' || i == paragraph.length() - 1) {
                if (text == null) {
                    text = new Glance(org.tonggao.internal.lexicon.Folding.fold(paragraph), paragraph.text(), new int[0]);
                }
                sentence(text, from, i, names);
                from = i + 1;
            }
        }
    }

    private void sentence(Glance text, int from, int to, Set<String> names) {
        for (int i = from; i < to; i++) {
            WordTrie.Hit<String> hit = MetadataLexicon.ATTENDING.longest(text.folded(), i);
            if (hit == null) {
                continue;
            }
            Set<String> found = new LinkedHashSet<>();
            int opened = i - from <= LONGEST_TIME ? listOpener(text, i + hit.length(), to) : 0;
            if (opened > 0 ? list(text, opened, to, found) : i >= from + 2 && list(text, from, i, found)) {
                names.addAll(found);
            }
            return;
        }
    }

    /** Where the list begins that the word for being there opens: 参加会见|的还有|…; 0 when it opens none. */
    private static int listOpener(Glance text, int from, int to) {
        for (int i = from; i < to && i <= from + LONGEST_OCCASION; i++) {
            WordTrie.Hit<String> opener = MetadataLexicon.LIST_OPENERS.longest(text.folded(), i);
            if (opener != null) {
                return i + opener.length();
            }
        }
        return 0;
    }

    private boolean list(Glance text, int from, int to, Set<String> names) {
        int end = to;
        for (boolean more = true; more && end > from;) {
            more = false;
            WordTrie.Hit<String> filler = null;
            for (int length = Math.min(4, end - from); length >= 1; length--) {
                filler = MetadataLexicon.LIST_ENDS.longest(text.folded(), end - length);
                if (filler != null && filler.length() == length) {
                    end -= length;
                    more = true;
                    break;
                }
            }
        }
        int start = from;
        int others = 0;
        boolean last = false;
        List<String> read = new ArrayList<>();
        for (int i = from; i <= end; i++) {
            boolean separator = i == end || SEPARATORS.indexOf(text.charAt(i)) >= 0 && !(text.charAt(i) == '和' && inName(text, start, i));
            if (separator) {
                String name = name(text, start, i);
                last = name != null;
                if (last) {
                    read.add(name);
                } else if (!isTitle(text, start, i)) {
                    others++;
                }
                start = i + 1;
            }
        }
        boolean isList = last && others * MOST_OTHERS <= read.size();
        if (isList) {
            names.addAll(read);
        }
        return isList;
    }

    /** One of several titles of the person named next: 全国政协副主席、中联部部长某某. */
    private boolean isTitle(Glance text, int from, int to) {
        WordTrie.Hit<Lexicon.Head> head = lexicon.headEndings().longest(text.folded(), from, to);
        return head != null && (head.value() == Lexicon.Head.TITLE || head.value() == Lexicon.Head.ORG);
    }

    /** 和 as a surname or within a name: 李和平. */
    private static boolean inName(Glance text, int start, int at) {
        return at == start || at - start == 1 && Names.isSurname(text.charAt(start)) && at + 1 < text.length()
                && SEPARATORS.indexOf(text.charAt(at + 1)) < 0;
    }

    /** The personal name at the end of a piece, after titles, or null. */
    private String name(Glance text, int from, int to) {
        if (to - from < 2) {
            return null;
        }
        for (int length = Math.min(16, to - from); length >= 2; length--) {
            int start = to - length;
            boolean titled = false;
            if (start > from) {
                WordTrie.Hit<Lexicon.Head> title = lexicon.headEndings().longest(text.folded(), from, start);
                titled = title != null && title.value() == Lexicon.Head.TITLE;
            }
            if ((titled || start == from) && isPerson(text, start, to, titled)) {
                return text.printed().substring(start, to);
            }
        }
        return null;
    }

    private boolean isPerson(Glance text, int from, int to, boolean titled) {
        WordTrie.Hit<Lexicon.Head> head = lexicon.headEndings().longest(text.folded(), from, to);
        if (head != null && (head.length() == to - from || head.length() >= 2)) {
            return false;
        }
        if (Names.isChinese(text.folded(), from, to)) {
            return true;
        }
        boolean dotted = false;
        for (int i = from; i < to; i++) {
            dotted |= Names.isDot(text.charAt(i));
        }
        return (titled || dotted) && to - from >= 2 && Names.isTranscribed(text.folded(), from, to);
    }
}
