package org.tonggao.internal.metadata;

import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Names;
import java.util.ArrayList;
import java.util.List;
import org.tonggao.internal.lexicon.CharSet;

/** The names of a byline (署名人名): split at 、 and spaces, 杨  依军 put together, 杨依军黄敬文 taken apart. */
final class NameReader {

    /** A token: a name or part of one, and whether a mark (and not a space alone) stands before it. */
    private record Token(int from, int to, boolean marked) {

        int length() {
            return to - from;
        }
    }

    private static final CharSet SEPARATORS = CharSet.of("、,，;；/&+＋和与及");
    private static final String DOTS = "·•・‧．";
    private static final int LONGEST_HAN = 4;
    private static final int LONGEST_FOREIGN = 30;

    private NameReader() {}

    /** The names that make up the whole of the text, or an empty list when it is something else. */
    static List<String> names(Glance text) {
        return names(text, true);
    }

    /** The same where no role is printed: then names that are not divided are no names. */
    static List<String> divided(Glance text) {
        return names(text, false);
    }

    private static List<String> names(Glance text, boolean joined) {
        List<Token> tokens = tokens(text);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.length() == 0) {
                return List.of();
            }
            boolean joins = i + 1 < tokens.size() && !tokens.get(i + 1).marked() && isHan(text, token)
                    && isHan(text, tokens.get(i + 1)) && token.length() + tokens.get(i + 1).length() <= 3
                    && (token.length() == 1 || tokens.get(i + 1).length() == 1 && !joinsNext(text, tokens, i + 1));
            if (joins) { // 杨  飞, 杨  依军; 欧阳  军 has a surname of two
                names.add(printed(text, token) + printed(text, tokens.get(i + 1)));
                i++;
            } else if (isHan(text, token) && token.length() == 2 && Names.surname(text.folded(), token.from()) == 2 && i + 1 < tokens.size()
                    && !tokens.get(i + 1).marked() && tokens.get(i + 1).length() <= 2) {
                names.add(printed(text, token) + printed(text, tokens.get(i + 1)));
                i++;
            } else if (!addToken(text, token, joined, names)) {
                return List.of();
            }
        }
        return names;
    }

    /** Whether the one-character token at {@code at} is rather the surname of what follows: 马菲 王 莉. */
    private static boolean joinsNext(Glance text, List<Token> tokens, int at) {
        return at + 1 < tokens.size() && !tokens.get(at + 1).marked() && tokens.get(at + 1).length() <= 2;
    }

    private static boolean addToken(Glance text, Token token, boolean joined, List<String> names) {
        if (isHan(text, token)) {
            if (token.length() < 2 || Letters.FREE.contains(text.charAt(token.from())) && Names.surname(text.folded(), token.from()) == 0) { // 记者在现场
                return false;
            }
            boolean two = token.length() == LONGEST_HAN && Names.surname(text.folded(), token.from()) == 1
                    && Names.surname(text.folded(), token.from() + 2) == 1;
            if (token.length() <= LONGEST_HAN && !two) {
                names.add(printed(text, token));
                return true;
            }
            return joined && addJoined(text, token, names);
        }
        if (token.length() > LONGEST_FOREIGN) {
            return false;
        }
        boolean letters = false;
        for (int i = token.from(); i < token.to(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && DOTS.indexOf(c) < 0 && c != '.' && c != '-' && c != '\'' && c != ' ') {
                return false;
            }
            letters |= Character.isLetter(c);
        }
        if (letters) {
            names.add(printed(text, token));
        }
        return letters;
    }

    /** 杨依军黄敬文: every name has a surname and two characters, or one. */
    private static boolean addJoined(Glance text, Token token, List<String> names) {
        if (token.length() > 4 * LONGEST_HAN) {
            return false;
        }
        List<String> found = new ArrayList<>();
        int at = token.from();
        while (at < token.to()) {
            int left = token.to() - at;
            int surname = Names.surname(text.folded(), at);
            if (surname == 0 || left < 2) {
                return false;
            }
            int length = surname + 2;
            boolean fits = left == length || left >= length + 2 && Names.surname(text.folded(), at + length) > 0;
            if (!fits) {
                length = surname + 1;
                fits = left == length || left >= length + 2 && Names.surname(text.folded(), at + length) > 0;
            }
            if (!fits) {
                return false;
            }
            found.add(text.printed().substring(at, at + length));
            at += length;
        }
        names.addAll(found);
        return true;
    }

    private static List<Token> tokens(Glance text) {
        List<Token> tokens = new ArrayList<>();
        boolean marked = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ' ') {
                i++;
            } else if (SEPARATORS.contains(c) && (c != '和' && c != '与' && c != '及' || !tokens.isEmpty())) {
                marked = true;
                i++;
            } else {
                int from = i;
                boolean latin = c < 0x250 && Character.isLetter(c);
                while (i < text.length() && !isBoundary(text, i, from, latin)) {
                    i++;
                }
                tokens.add(new Token(from, i, marked));
                marked = false;
            }
        }
        return tokens;
    }

    private static boolean isBoundary(Glance text, int at, int from, boolean latin) {
        char c = text.charAt(at);
        if (c == ' ') { // JACOB RUSSELL is one name
            return !(latin && at + 1 < text.length() && text.charAt(at + 1) < 0x250 && Character.isLetter(text.charAt(at + 1)));
        }
        if (c == '和' || c == '与' || c == '及') { // a name of two characters at least stands on either side
            return at - from >= 2 && text.length() - at > 2;
        }
        return SEPARATORS.contains(c);
    }

    private static boolean isHan(Glance text, Token token) {
        for (int i = token.from(); i < token.to(); i++) {
            if (!Names.isHan(text.charAt(i))) {
                return false;
            }
        }
        return token.length() > 0;
    }

    private static String printed(Glance text, Token token) {
        return text.printed().substring(token.from(), token.to());
    }
}
