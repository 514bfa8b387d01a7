package org.tonggao.internal.lexicon;

/**
 * What a topic preamble (话题引语) is about, less the words around it: 在谈到|新桥|时, 在回答|记者关于|新桥|的提问时. Positions are in folded text.
 *
 * @param to exclusive
 */
public record TopicPhrase(int from, int to) {

    private static final int SHORTEST = 2;
    private static final char TOWARD = '对';
    /** Letters of the noun after 的: 提问, 问题. */
    private static final int LONGEST_NOUN = 3;
    /** Letters of who asks: 记者, 议员们. */
    private static final int LONGEST_ASKER = 4;

    /**
     * The topic in what follows an opener.
     *
     * @return null when too little is left
     */
    public static TopicPhrase within(String s, Lexicon lexicon, int begin, int end) {
        int from = begin;
        int to = end;
        if (to - from > SHORTEST && s.charAt(to - 1) == '时') {
            to--;
        }
        WordTrie.Hit<String> asking = lexicon.topics().longest(s, Math.max(from, to - SHORTEST));
        if (asking != null && "interview".equals(asking.value()) && to - from <= LONGEST_ASKER + SHORTEST) { // 在回答|记者提问|时
            return null;
        }
        int of = s.lastIndexOf('的', to - 1);
        if (of > from && to - of - 1 <= LONGEST_NOUN) {
            WordTrie.Hit<String> noun = lexicon.topics().longest(s, of + 1, to);
            boolean question = noun != null && "interview".equals(noun.value());
            if (lexicon.topicEnds().longest(s, of + 1, to) != null) { // 对|新桥|的看法
                WordTrie.Hit<String> opener = lexicon.topics().longest(s, from);
                int length = opener != null && "topic-about".equals(opener.value()) ? opener.length() : s.charAt(from) == TOWARD ? 1 : 0;
                if (length > 0) {
                    from += length;
                    to = of;
                }
            }
            for (int i = question ? from : from + 1; i < of - SHORTEST && i - from <= LONGEST_ASKER; i++) {
                WordTrie.Hit<String> inner = lexicon.topics().longest(s, i);
                if (inner != null && inner.length() == SHORTEST && "topic-about".equals(inner.value())) {
                    from = i + inner.length();
                    to = of;
                    break;
                }
            }
        }
        return to - from < SHORTEST ? null : new TopicPhrase(from, to);
    }
}
