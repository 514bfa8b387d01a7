package org.tonggao.internal.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tonggao.Passage;
import org.tonggao.Source;
import org.tonggao.internal.lexicon.Folding;
import org.tonggao.internal.lexicon.Letters;
import org.tonggao.internal.lexicon.Lexicon;
import org.tonggao.internal.lexicon.Lexicon.Head;
import org.tonggao.internal.lexicon.Names;
import org.tonggao.internal.lexicon.Particles.Use;
import org.tonggao.internal.lexicon.WordTrie;

/** Mentions to sources: full names, pronouns, elided subjects, bare titles, collectives. Evidence is the article. Confined to one parse. */
final class Resolver {

    private static final int LOOK_BACK = 3;
    /** Letters of the words for bodies whose names seldom end with them (公司, 组织, 机构). */
    private static final int GENERIC = 2;
    /** Whom the subject deals with, who is seldom named. */
    private static final String OTHER_SIDE = "对方";
    private static final char IT = '它';
    /** 上述, 前述. */
    private static final String ABOVE = "上前";
    private static final char SAID = '述';

    private final List<ParagraphText> paragraphs;
    private final SourceFinder finder;
    private final People people;
    private final Lexicon lexicon;
    private final List<Draft> drafts;
    private final Antecedents antecedents;

    Resolver(List<ParagraphText> paragraphs, SourceFinder finder, People people, Lexicon lexicon, List<Draft> drafts) {
        this.paragraphs = paragraphs;
        this.finder = finder;
        this.people = people;
        this.lexicon = lexicon;
        this.drafts = drafts;
        antecedents = new Antecedents(paragraphs, finder, this, lexicon, drafts);
    }

    /** The source of a printed mention; a pronoun without antecedent stays as printed. */
    Source resolve(ParagraphText p, Mention m) {
        return resolve(p, m, m.start());
    }

    /** The same, a pronoun's antecedent looked for before {@code pos}. */
    Source resolve(ParagraphText p, Mention m, int pos) {
        Optional<Passage> printed = Optional.of(p.clean.passage(m.start(), m.end()));
        if (m.hasName()) {
            return person(p, m, printed);
        }
        String text = printed(p, m);
        String folded = Folding.fold(text);
        if (m.isPronoun()) {
            boolean nobody = Letters.FIRST_PERSON.contains(p.at(m.start())) || folded.equals(OTHER_SIDE);
            boolean thing = p.at(m.start()) == IT;
            Source antecedent = nobody || thing ? null : antecedents.of(p, pos, p.at(m.start()), isPlural(folded));
            if (antecedent == null && !nobody && (isPlural(folded) || thing || folded.equals("其"))) {
                antecedent = lastBody(p);
            }
            return antecedent == null
                    ? new Source(text, printed, Optional.empty(), Source.Kind.PERSON, List.of())
                    : new Source(antecedent.canonical(), printed, antecedent.title(), antecedent.kind(), antecedent.members());
        }
        if (m.head() == Head.TITLE || m.head() == Head.ORG || m.head() == Head.DOCUMENT || m.head() == Head.GROUP) {
            Source pointed = pointed(p, m, text, printed);
            if (pointed != null) {
                return pointed;
            }
        }
        int outlet = m.head() == Head.DOCUMENT ? outletEnd(p, m) : -1;
        if (outlet > 0) {
            return new Source(p.clean.text().substring(p.mate[outlet - 1], outlet), printed, Optional.empty(), Source.Kind.DOCUMENT, List.of());
        }
        if (m.head() == Head.TITLE) {
            Source titled = withTitle(p, m, printed);
            if (titled != null) {
                return titled;
            }
        }
        List<String> members = m.members();
        if (members.isEmpty() && m.head() == Head.GROUP && isBoth(folded)) {
            members = principals();
        }
        return new Source(text, printed, Optional.empty(), kind(m, text), members);
    }

    private Source person(ParagraphText p, Mention m, Optional<Passage> printed) {
        String clean = p.clean.text();
        String name = clean.substring(m.nameStart(), m.nameEnd()).strip();
        String folded = p.s.substring(m.nameStart(), m.nameEnd()).strip();
        String full = folded.length() == 1 ? withSurname(p, folded.charAt(0)) : people.fullest(folded);
        String title = title(p, m.start(), m.nameStart()).orElse("");
        if (title.isEmpty() && m.nameEnd() < m.end() && p.at(m.nameEnd()) != '（') {
            title = clean.substring(m.nameEnd(), m.end()).strip();
        }
        People.Person known = people.person(folded);
        if (title.isEmpty() && known != null) {
            title = known.title();
        }
        return new Source(full == null ? name : full, printed, nonEmpty(title), Source.Kind.PERSON, List.of());
    }

    /** 邻国《某报》|评论: where the outlet ends that a report or an opinion is of; -1 when none is named right before it. */
    private int outletEnd(ParagraphText p, Mention m) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, m.start(), m.end());
        int end = head == null ? -1 : m.end() - head.length();
        return end > m.start() && p.at(end - 1) == '》' && p.mate[end - 1] >= m.start() && lexicon.particles().is(Use.PRINTED, p.s.substring(end, m.end())) ? end : -1;
    }

    /** 县医院的章医生, 章局长: a surname and a title, which name a person without what modifies them; null when no surname stands before the title. */
    private Source withTitle(ParagraphText p, Mention m, Optional<Passage> printed) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, m.start(), m.end());
        int at = head == null || head.value() != Head.TITLE ? -1 : m.end() - head.length() - 1;
        if (at < m.start() || !Names.isSurname(p.at(at)) || at > m.start() && !finder.opensName(p, m.start(), at)) {
            return null;
        }
        People.Person person = people.withTitle(p.at(at), p.s.substring(at + 1, m.end()));
        String name = person != null ? person.printed() : p.clean.text().substring(at, m.end());
        return new Source(name, printed, person != null ? nonEmpty(person.title()) : title(p, m.start(), at), Source.Kind.PERSON, List.of());
    }

    /** What is printed before a name, unless it only modifies it (买了股票的|王先生). */
    private static Optional<String> title(ParagraphText p, int from, int to) {
        return p.at(to - 1) == '的' ? Optional.empty() : nonEmpty(p.clean.text().substring(from, to).strip());
    }

    private static Optional<String> nonEmpty(String title) {
        return Optional.of(title).filter(t -> !t.isEmpty());
    }

    /** The person of this surname who spoke last, else one that the article names. */
    private String withSurname(ParagraphText p, char surname) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Source s = drafts.get(i).source;
            if (s != null && s.kind() == Source.Kind.PERSON && Folding.fold(s.canonical()).startsWith(String.valueOf(surname))) {
                return s.canonical();
            }
        }
        return people.withSurname(surname);
    }

    private static String printed(ParagraphText p, Mention m) {
        String text = p.clean.text().substring(m.start(), m.end()).strip();
        return text.endsWith("等") ? text.substring(0, text.length() - 1) : text;
    }

    private static boolean isPlural(String pronoun) {
        return pronoun.endsWith("们");
    }

    private static boolean isBoth(String text) {
        return text.endsWith("双方") || text.startsWith("两国") || text.equals("两人") || text.equals("二人");
    }

    /** The two persons named first in the article: those of the lead of a meeting report. */
    private List<String> principals() {
        List<String> names = new ArrayList<>(2);
        if (!paragraphs.isEmpty()) {
            String lead = paragraphs.get(0).s;
            for (People.Person person : people.all()) {
                if (lead.contains(person.name()) && names.size() < 2) {
                    names.add(person.printed());
                }
            }
        }
        return names.size() == 2 ? names : List.of();
    }

    private Source.Kind kind(Mention m, String text) {
        return switch (m.head() == null ? Head.TITLE : m.head()) {
            case GROUP -> text.endsWith("人士") ? Source.Kind.ANONYMOUS : Source.Kind.GROUP;
            case ORG, PLACE -> Source.Kind.ORGANIZATION;
            case DOCUMENT -> Source.Kind.DOCUMENT;
            default -> Letters.MANY.contains(text.charAt(0)) && !m.hasName() ? Source.Kind.GROUP : Source.Kind.PERSON;
        };
    }

    /** 该负责人, 这位专家, a bare title: the last source, or the person, that it points to. */
    private Source pointed(ParagraphText p, Mention m, String text, Optional<Passage> printed) {
        WordTrie.Hit<Head> head = lexicon.headEndings().longest(p.s, m.start(), m.end());
        if (head == null) {
            return null;
        }
        String word = p.s.substring(m.end() - head.length(), m.end());
        boolean again = text.length() == head.length() && lexicon.particles().is(Use.BELONGING, word) && !lexicon.particles().is(Use.TRADE, word); // 县政府发言人表示，…。发言人说，…
        if (again || points(p, m.start())) {
            for (int i = drafts.size() - 1; i >= 0; i--) {
                Source s = drafts.get(i).source;
                boolean same = s.canonical().endsWith(word) || s.title().map(t -> t.endsWith(word)).orElse(false);
                if (same && !s.canonical().equals(text)) {
                    return new Source(s.canonical(), printed, s.title(), s.kind(), s.members());
                }
            }
        }
        if (points(p, m.start()) && m.end() - m.start() - head.length() <= 2 && m.head() != Head.DOCUMENT
                && (m.head() != Head.ORG || head.length() != GENERIC)) {
            String named = namedBefore(p, m.start(), word);
            if (named != null) {
                return new Source(named, printed, Optional.empty(), kind(m, named), List.of());
            }
        }
        if (text.length() == head.length() && m.head() == Head.DOCUMENT) {
            return reportBefore(word, printed);
        }
        boolean trade = lexicon.particles().ends(Use.TRADE, p.s, m.start(), m.end()); // 专家表示: any of them
        if (m.head() == Head.TITLE && !trade && m.end() - m.start() <= head.length() + 2) {
            People.Person person = word.equals("氏") ? people.startingWith(p.at(m.start())) : people.withTitle(p.s.substring(m.start(), m.end()));
            if (person != null) {
                return new Source(person.printed(), printed, nonEmpty(person.title()), Source.Kind.PERSON, List.of());
            }
        }
        return null;
    }

    /** 该, 这位, 上述; not 上海. */
    private static boolean points(ParagraphText p, int at) {
        return Letters.POINTER.contains(p.at(at)) && (ABOVE.indexOf(p.at(at)) < 0 || p.at(at + 1) == SAID);
    }

    /** 某报报道称，…。报道称，…: whoever reported before; null when nobody did, or the word is none for reports. */
    private Source reportBefore(String word, Optional<Passage> printed) {
        WordTrie.Hit<Lexicon.Word> cue = lexicon.words().longest(word, 0);
        if (cue == null || cue.value().isVeto() || cue.value().frame().kind() != Lexicon.Frame.Kind.MEDIA) {
            return null;
        }
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft d = drafts.get(i);
            if (d.cueStart >= 0 && d.source != null && d.paragraph.s.startsWith(word, d.cueStart)) {
                return new Source(d.source.canonical(), printed, d.source.title(), d.source.kind(), d.source.members());
            }
        }
        return null;
    }

    /** The last phrase before with this head that says more (县交通局有关负责人 for 该负责人), or null. */
    private String namedBefore(ParagraphText p, int pos, String head) {
        for (int number = p.number; number >= Math.max(0, p.number - LOOK_BACK); number--) {
            ParagraphText q = paragraphs.get(number);
            int before = number == p.number ? pos : q.length();
            for (int at = q.s.lastIndexOf(head, before - head.length()); at > 0; at = q.s.lastIndexOf(head, at - 1)) {
                int end = at + head.length();
                Mention m = q.splitsWord(end) ? null : finder.subject(q, q.clauseStart(at), end);
                if (m != null && !m.hasName() && m.end() == end && m.start() < at && !Letters.VAGUE.contains(q.at(m.start())) && !Letters.MANY.contains(q.at(m.start()))) {
                    return printed(q, m);
                }
            }
        }
        return null;
    }

    /** The last body that spoke, not long before: 他们 and 它 may mean a party or a company. */
    private Source lastBody(ParagraphText p) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft d = drafts.get(i);
            if (p.number - d.paragraph.number > LOOK_BACK) {
                break;
            }
            if (d.parent == null && d.source != null && d.source.kind() == Source.Kind.ORGANIZATION) {
                return d.source;
            }
        }
        return null;
    }

    /** 某中心某某，是…: the clause is a named person and nothing else; null when it is not. */
    Mention alone(ParagraphText q, int from, int to) {
        Mention whole = finder.before(q, from, to);
        return whole != null && whole.hasName() && whole.nameEnd() == to ? whole : null;
    }

    /**
     * Who an elided subject is: the source or subject of an earlier clause of the sentence, else the source before.
     *
     * @return null when nobody can be meant
     */
    Source elided(ParagraphText p, int sentenceStart, int cueStart, boolean lookBack) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft d = drafts.get(i);
            if (d.paragraph != p || d.cueStart < sentenceStart) {
                break;
            }
            if (d.parent == null && d.source != null && d.cueStart < cueStart) {
                return carried(d.source);
            }
        }
        Mention subject = sentenceSubject(p, sentenceStart, cueStart);
        if (subject != null) {
            return carried(resolve(p, subject));
        }
        if (lookBack) {
            for (int i = drafts.size() - 1; i >= 0; i--) {
                Draft d = drafts.get(i);
                if (d.paragraph != p) {
                    break;
                }
                if (d.parent == null && d.source != null) {
                    return carried(d.source);
                }
            }
        }
        return null;
    }

    /** Whether the source is that of an earlier statement of its own. */
    boolean hasSpoken(Source source) {
        return drafts.stream().anyMatch(d -> d.parent == null && d.source != null && d.source.canonical().equals(source.canonical()));
    }

    /** Whether somebody has spoken in the sentence that begins there, the last of the paragraph so far. */
    boolean hasSpoken(ParagraphText p, int sentence) {
        Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
        return last != null && last.paragraph == p && last.cueStart >= sentence;
    }

    /** The subject of the nearest clause of the sentence before the cue's that has one that can speak, or null. */
    Mention sentenceSubject(ParagraphText p, int sentenceStart, int cueStart) {
        int end = p.clauseStart(cueStart) - 1;
        for (int clause = 0; clause < 6 && end > sentenceStart; clause++) {
            int start = Math.max(sentenceStart, p.clauseStart(end));
            ParagraphText.Quotation said = p.quotation(start);
            Mention m = said != null && said.speech() && said != p.quotation(cueStart) ? null : finder.subject(p, start, end);
            if (m != null && canSpeak(m)) {
                return m;
            }
            // …的嫌疑人某某，18日表示: the clause is the speaker and nothing else
            Mention whole = clause == 0 ? alone(p, start, end) : null;
            if (whole != null) {
                return whole;
            }
            end = start - 1;
        }
        return null;
    }

    static boolean canSpeak(Mention m) {
        return m.hasName() || m.head() != null;
    }

    private static Source carried(Source s) {
        return new Source(s.canonical(), Optional.empty(), s.title(), s.kind(), s.members());
    }
}
