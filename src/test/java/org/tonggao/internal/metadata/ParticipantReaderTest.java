package org.tonggao.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.internal.input.CleanText;
import org.tonggao.internal.lexicon.Lexicon;

class ParticipantReaderTest {

    private static Set<String> read(String text) {
        Set<String> names = new LinkedHashSet<>();
        new ParticipantReader(Lexicon.standard()).read(CleanText.of(text, 0, text.length()), names);
        return names;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "章若溪、林致平、许闻樱、丁和等参加会晤。|章若溪;林致平;许闻樱;丁和",
        "副省长、市长章若溪参加上述活动。|章若溪",
        "国务委员章若溪，全国政协副主席、商务部部长林致平参加了会见。|章若溪;林致平",
        "章若溪、帕多拉·格列、林致平出席会议。|章若溪;帕多拉·格列;林致平",
        "会后大家合影。章若溪、林致平等陪同考察。|章若溪;林致平",
        "章若溪参加调研。|章若溪",
        "出席开幕式的还有：章若溪、副省长林致平等。|章若溪;林致平",
        "参加会见的有省长章若溪，副省长林致平、许闻樱等。|章若溪;林致平;许闻樱",
    })
    void lists(String text, String names) {
        assertThat(String.join(";", read(text))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "各民主党派中央、全国工商联负责同志列席会议。", "广大村民积极参加。", "他们说，年轻人要多参加劳动。", "参加会议的还有各县代表。", "中央国家机关有关部门负责人参加会议。", "",
    })
    void noLists(String text) {
        assertThat(read(text)).isEmpty();
    }
}
