package org.tonggao.internal.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.tonggao.Passage;
import org.tonggao.Span;

class CleanTextTest {

    /** A clean text beside the plain model of it: one raw start, one raw end and one line number a unit. */
    private record Model(CleanText text, List<int[]> units) {

        Model slice(int from, int to) {
            return new Model(text.slice(from, to), units.subList(from, to));
        }
    }

    @Test
    void aLineKnowsItsPlaces() {
        CleanText line = CleanText.of("〔市政府发布〕", 1, 6);
        assertThat(line.text()).isEqualTo("市政府发布");
        assertThat(line.rawStart(0)).isEqualTo(1);
        assertThat(line.rawEnd(5)).isEqualTo(6);
        assertThat(line.spans(1, 3)).containsExactly(new Span(2, 4));
    }

    @Test
    void aDeletedLineBreakGivesOneCleanIndexTwoRawOnes() {
        String raw = "市政\n\n府发布";
        CleanText joined = CleanText.join(List.of(CleanText.of(raw, 0, 2), CleanText.of(raw, 4, 7)));
        assertThat(joined.text()).isEqualTo("市政府发布");
        assertThat(joined.rawEnd(2)).isEqualTo(2);
        assertThat(joined.rawStart(2)).isEqualTo(4);
        assertThat(joined.passage()).isEqualTo(new Passage("市政府发布", List.of(new Span(0, 2), new Span(4, 7))));
        assertThat(joined.spans(2, 4)).containsExactly(new Span(4, 6));
    }

    @Test
    void aReplacementLiesWhereTheWholeRangeDid() {
        CleanText text = CleanText.of("好, 走", 0, 4).edit().replace(1, 3, "，").build();
        assertThat(text.text()).isEqualTo("好，走");
        assertThat(text.rawStart(1)).isEqualTo(1);
        assertThat(text.rawEnd(2)).isEqualTo(3);
        assertThat(text.spans(0, 3)).containsExactly(new Span(0, 4));
    }

    @Test
    void anInsertionHasNoWidth() {
        CleanText text = CleanText.of("好走", 0, 2).edit().replace(0, 0, "“").replace(2, 2, "”").build();
        assertThat(text.text()).isEqualTo("“好走”");
        assertThat(text.spans(0, 4)).containsExactly(new Span(0, 2));
    }

    @Test
    void layoutSpaceIsInNoSpan() {
        String raw = "好 \n 走";
        CleanText joined = CleanText.join(List.of(CleanText.of(raw, 0, 2), CleanText.of(raw, 3, 5)));
        assertThat(joined.spans(0, joined.length())).containsExactly(new Span(0, 1), new Span(4, 5));
    }

    @Test
    void onlyLatinWordsAreJoinedWithASpace() {
        assertThat(joined("超过", "17亿元")).isEqualTo("超过17亿元");
        assertThat(joined("共20", "21人")).isEqualTo("共2021人");
        assertThat(joined("the World", "Bank")).isEqualTo("the World Bank");
        assertThat(joined("Smith,", "Jones")).isEqualTo("Smith, Jones");
        assertThat(joined("由ABC", "公司")).isEqualTo("由ABC公司");
        assertThat(joined(",", "Jones")).isEqualTo(",Jones");
    }

    private static String joined(String first, String second) {
        String raw = first + "\n" + second;
        CleanText text = CleanText.join(List.of(CleanText.of(raw, 0, first.length()), CleanText.of(raw, first.length() + 1, raw.length())));
        assertThat(text.spans(0, text.length())).containsExactly(new Span(0, first.length()), new Span(first.length() + 1, raw.length()));
        return text.text();
    }

    @Test
    void anEditMayLeaveALineBreakOut() {
        String raw = "a好\n走b好";
        CleanText joined = CleanText.join(List.of(CleanText.of(raw, 0, 2), CleanText.of(raw, 3, 6)));
        CleanText edited = joined.edit().replace(2, 3, "").build();
        assertThat(edited.passage()).isEqualTo(new Passage("a好b好", List.of(new Span(0, 2), new Span(4, 6))));
        assertThat(joined.edit().replace(2, 3, "跑").build().spans(0, 5)).containsExactly(new Span(0, 2), new Span(3, 6));
    }

    @Test
    void whatIsNotEditedIsTheSameObject() {
        CleanText line = CleanText.of("好走", 0, 2);
        assertThat(line.edit().build()).isSameAs(line);
        assertThat(line.slice(0, 2)).isSameAs(line);
        assertThat(line.edit().replace(0, 2, "").build().isEmpty()).isTrue();
    }

    @Test
    void editsGoFromLeftToRight() {
        CleanText line = CleanText.of("好走", 0, 2);
        assertThatThrownBy(() -> line.edit().replace(1, 2, "").replace(0, 1, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line.edit().replace(1, 3, "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> line.rawStart(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> line.rawEnd(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    /** Lines, edits, joins, slices and edits of slices, compared unit by unit with the plain model. */
    @RepeatedTest(300)
    void anySeriesOfOperationsKeepsEveryPlace(RepetitionInfo info) {
        Random random = new Random(info.getCurrentRepetition());
        StringBuilder raw = new StringBuilder();
        List<Model> lines = new ArrayList<>();
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            int from = raw.length();
            for (int j = 0; j < random.nextInt(12); j++) {
                raw.append((char) ('一' + raw.length()));
            }
            raw.append('\n');
            lines.add(null);
            lines.set(i, new Model(CleanText.EMPTY, new ArrayList<>(List.of(new int[] {from, raw.length() - 1}))));
        }
        for (int i = 0; i < count; i++) {
            int[] range = lines.get(i).units.get(0);
            List<int[]> units = new ArrayList<>();
            for (int at = range[0]; at < range[1]; at++) {
                units.add(new int[] {at, at + 1, i});
            }
            lines.set(i, edited(new Model(CleanText.of(raw.toString(), range[0], range[1]), units), random));
        }
        Model joined = edited(join(lines), random);
        check(joined);
        for (int i = 0; i < 5; i++) {
            int from = random.nextInt(joined.units.size() + 1);
            Model slice = joined.slice(from, from + random.nextInt(joined.units.size() - from + 1));
            check(slice);
            check(edited(slice, random));
            check(join(List.of(slice, joined)));
        }
    }

    private static Model join(List<Model> parts) {
        List<int[]> units = new ArrayList<>();
        int line = 0;
        for (Model part : parts) {
            int last = -1;
            for (int[] unit : part.units) {
                line += last != unit[2] ? 1 : 0;
                last = unit[2];
                units.add(new int[] {unit[0], unit[1], line});
            }
        }
        return new Model(CleanText.join(parts.stream().map(Model::text).toList()), units);
    }

    /** Replaces up to three ranges, each within one line. */
    private static Model edited(Model model, Random random) {
        CleanText.Builder edit = model.text.edit();
        List<int[]> units = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < 3 && at < model.units.size(); i++) {
            int from = at + random.nextInt(model.units.size() - at);
            int to = from + 1;
            while (to < model.units.size() && random.nextBoolean() && model.units.get(to)[2] == model.units.get(from)[2]) {
                to++;
            }
            units.addAll(model.units.subList(at, from));
            String replacement = "甲乙丙".substring(random.nextInt(4));
            for (int j = 0; j < replacement.length(); j++) {
                units.add(new int[] {model.units.get(from)[0], model.units.get(to - 1)[1], model.units.get(from)[2]});
            }
            edit.replace(from, to, replacement);
            at = to;
        }
        units.addAll(model.units.subList(at, model.units.size()));
        return new Model(edit.build(), units);
    }

    private static void check(Model model) {
        CleanText text = model.text;
        assertThat(text.length()).isEqualTo(model.units.size());
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int[] unit = model.units.get(i);
            assertThat(text.rawStart(i)).isEqualTo(unit[0]);
            assertThat(text.rawEnd(i + 1)).isEqualTo(unit[1]);
            if (i > 0 && model.units.get(i - 1)[2] == unit[2]) {
                spans.set(spans.size() - 1, new Span(spans.get(spans.size() - 1).start(), unit[1]));
            } else {
                spans.add(new Span(unit[0], unit[1]));
            }
        }
        assertThat(text.spans(0, text.length())).isEqualTo(spans);
    }
}
