package org.tonggao.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    /** Forms of old print that ICU leaves as they are. */
    private static final String OLD_PRINT = "吿敎卽旣淸値囘敍靑鄕槪毎愼顚塡鎭竝尙査郞飮峯晩曁汚歩濶甁畧窻緖罸聨舘葢虗覩讃趂躭鉄鎻閙闗頼飜髙黙皷挿幷";

    @ParameterizedTest
    @CsvSource({"頭髮,头发", "發展,发展", "皇后,皇后", "以後,以后", "幹部,干部", "麵條,面条", "於是,于是", "臺灣,台湾", "國務院總理,国务院总理", "記者會,记者会",
        "乾隆,乾隆", "警吿,警告", "敎授,教授", "指出：「是。」,指出：「是。」", "abc１,abc１", "𠮷野說,𠮷野说"})
    void traditionalCharactersFoldToSimplifiedOnes(String printed, String folded) {
        assertThat(Folding.fold(printed)).isEqualTo(folded);
    }

    @Test
    void whatNeedsNoFoldingStaysTheSameObject() {
        String text = "国家主席";
        assertThat(Folding.fold(text)).isSameAs(text);
        assertThat(Folding.fold(new StringBuilder(text))).isEqualTo(text);
        assertThat(Folding.fold("")).isEmpty();
    }

    @Test
    void bothSidesOfAComparisonFoldAlike() {
        assertThat(Folding.fold("接著")).isEqualTo(Folding.fold("接着"));
        assertThat(Folding.fold("著名")).isEqualTo(Folding.fold("著名"));
    }

    @Test
    void thePairsAreThoseOfIcu() {
        Transliterator icu = Transliterator.getInstance("Hant-Hans");
        for (char c = '\u3400'; c <= '\u9FFF'; c++) {
            String folded = icu.transliterate(icu.transliterate(String.valueOf(c)));
            char expected = folded.length() == 1 && c != '乾' ? folded.charAt(0) : c;
            if (OLD_PRINT.indexOf(c) >= 0) {
                assertThat(expected).as("ICU folds %s itself", c).isEqualTo(c);
                continue;
            }
            assertThat(Folding.fold(c)).as("%s", c).isEqualTo(expected);
        }
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            char once = Folding.fold((char) c);
            assertThat(Folding.fold(once)).as("%04X", c).isEqualTo(once);
        }
    }

    @Test
    void charactersOfBothScriptsTellNothing() {
        for (char c : "國說這會對記學體".toCharArray()) {
            assertThat(Folding.isTraditional(c)).as("%s", c).isTrue();
            assertThat(Folding.isSimplified(c)).as("%s", c).isFalse();
        }
        for (char c : "国说这会对记学".toCharArray()) {
            assertThat(Folding.isSimplified(c)).as("%s", c).isTrue();
            assertThat(Folding.isTraditional(c)).as("%s", c).isFalse();
        }
        for (char c : "后里台著干面人中的，aＡ１\uD842".toCharArray()) {
            assertThat(Folding.isTraditional(c) || Folding.isSimplified(c)).as("%s", c).isFalse();
        }
    }
}
