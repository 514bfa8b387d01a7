package org.tonggao.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonggao.Article;
import org.tonggao.internal.Stage;
import org.tonggao.page.InventedPage;
import org.tonggao.write.OutlineWriter;

/** The command line, in process; {@link CliJarIT} runs the jar. */
class MainTest {

    private static final String TEXT = "云川启用新图书馆\n本报讯（记者 罗一帆）云川市图书馆新馆昨天开放。馆长程素心表示，新馆全年免费。\n";

    @TempDir
    Path folder;

    /** What a run left behind. */
    private record Run(int code, String out, String err) {
        long errLines() {
            return err.lines().count();
        }
    }

    private static Run run(String... arguments) {
        return runWith("", arguments);
    }

    private static Run runWith(String in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                arguments,
                new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    private String file(String name, String text, Charset charset) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(charset));
        return file.toString();
    }

    private Stream<String> outputs() throws IOException {
        Path out = folder.resolve("out");
        try (Stream<Path> files = Files.walk(out)) {
            return files.filter(Files::isRegularFile).map(f -> out.relativize(f).toString()).sorted().toList().stream();
        }
    }

    @Test
    void oneJsonObjectALineInTheOrderOfTheFiles() throws IOException {
        Run run = run("parse", file("b.txt", TEXT), file("a.txt", "只有一行。\n"));
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("{\"format\":\"tonggao-article/1\",\"file\":\"");
        assertThat(run.out().lines()).hasSize(2);
        JsonNode second = new ObjectMapper().readTree(run.out().lines().toList().get(1));
        assertThat(second.toString()).contains("只有一行");
    }

    @Test
    void standardInput() {
        Run run = runWith(TEXT, "parse", "-");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("云川启用新图书馆").endsWith("}\n");
    }

    @Test
    void standardInputIntoAFolder() throws IOException {
        assertThat(runWith(TEXT, "parse", "--out", folder.resolve("out").toString(), "-").code()).isZero();
        assertThat(outputs()).containsExactly("stdin.json");
    }

    @Test
    void aMissingFileIsOneLineAndTheOthersAreDone() throws IOException {
        Run run = run("parse", "no/such.txt", file("a.txt", TEXT));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("tonggao: no/such.txt: no such file\n");
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void outputsAreNamedAfterInputs() throws IOException {
        String out = folder.resolve("out").toString();
        Run run = run("parse", "--out", out, file("in/a.txt", TEXT), file("in/b.raw.txt", TEXT), file("in/c.md", TEXT), file("in/D.TXT", TEXT));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(outputs()).containsExactly("D.json", "a.json", "b.raw.json", "c.md.json");
        assertThat(folder.resolve("out/a.json")).content(StandardCharsets.UTF_8).contains("\"text\":\"云川启用新图书馆\"");
    }

    @Test
    void clashingNamesKeepTheFullFileName() throws IOException {
        String out = folder.resolve("out").toString();
        Run run = run("parse", "--out", out, file("x.hocr", TEXT), file("x.alto.xml", TEXT), file("y.txt", TEXT));
        assertThat(run.code()).isZero();
        assertThat(outputs()).containsExactly("x.alto.xml.json", "x.hocr.json", "y.json");
    }

    @Test
    void namesThatClashAllTheSameAreAWrongCall() throws IOException {
        Run run = run("parse", "--out", folder.resolve("out").toString(), file("p/x.txt", TEXT), file("q/x.txt", TEXT));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("p/x.txt and ".replace('/', java.io.File.separatorChar)).contains("same file");
        assertThat(folder.resolve("out")).as("nothing is written, half a run would hide the clash").doesNotExist();
    }

    @Test
    void aFolderMeansItsPagesWithoutSubfolders() throws IOException {
        file("in/b.txt", TEXT);
        file("in/a.hocr", TEXT);
        file("in/c.xml", TEXT);
        file("in/d.jpg", TEXT);
        file("in/deeper/e.txt", TEXT);
        String in = folder.resolve("in").toString();
        String out = folder.resolve("out").toString();
        assertThat(run("parse", "--out", out, in).code()).isZero();
        assertThat(outputs()).containsExactly("a.json", "b.json", "c.json");
        assertThat(run("parse", "--recursive", "--out", out, in).code()).isZero();
        assertThat(outputs()).containsExactly("a.json", "b.json", "c.json", Path.of("deeper", "e.json").toString());
    }

    @Test
    void aLinkToAFolderIsTheFolder() throws IOException {
        file("in/a.txt", TEXT);
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
        Run run = run("parse", link.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void whatCannotBeEnteredFailsByItselfAndTheOthersAreDone() throws IOException {
        file("in/a.txt", TEXT);
        file("in/closed/b.txt", TEXT);
        file("in/open/c.txt", TEXT);
        Path closed = folder.resolve("in/closed");
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "not as root, and not on Windows");
        Run run = run("parse", "--recursive", folder.resolve("in").toString());
        assertThat(closed.toFile().setReadable(true)).isTrue();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("closed: permission denied").hasLineCount(1);
        assertThat(run.out().lines()).hasSize(2);
    }

    @Test
    void theRootOfTheDiskIsAFolder() {
        Run run = run("parse", folder.getRoot().toString());
        assertThat(run.code()).isBetween(0, 1);
        assertThat(run.err()).doesNotContain("Exception");
    }

    @Test
    void aFileGivenTwiceIsDoneOnce() throws IOException {
        String file = file("a.txt", TEXT);
        assertThat(run("parse", file, file).out().lines()).hasSize(1);
    }

    @Test
    void severalArticlesTellTheirFiles() throws IOException {
        Run run = run("parse", file("a.txt", TEXT), file("b.txt", TEXT));
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).startsWith("{\"format\":\"tonggao-article/1\",\"file\":\""));
    }

    @Test
    void theCallersWordsAreUsed() throws IOException {
        String page = file("a.txt", "云川启用新图书馆\n\n　　云川市图书馆新馆昨天开放。\n\n　　馆长程素心爆料，新馆全年免费。\n");
        String words = file("words.tsv", "id\tpattern\ttable\texample\tcounter\tnote\nmy-cue\t爆料\tcue-say\t馆长程素心爆料，新馆免费。\t\t\n");
        assertThat(run("parse", "--format", "outline", page).out()).doesNotContain("程素心 · 爆料");
        assertThat(run("parse", "--format", "outline", "--lexicon", words, page).out()).contains("程素心 · 爆料 · 新馆全年免费。");
    }

    @Test
    void aBrokenLexiconIsAWrongCall() throws IOException {
        Run run = run("parse", "--lexicon", file("words.tsv", "no header\n"), file("a.txt", TEXT));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("words.tsv").contains("header");
        assertThat(run("parse", "--lexicon", "no/such.tsv", file("a.txt", TEXT)).code()).isEqualTo(2);
    }

    private static final String PAGE = """
            澄江大桥昨日合龙
            本报澄江4月9日电（记者苏见川）全长一千二百米的澄江大桥9日上午合龙。施工队在江心浇筑最后一段桥面，两岸村民燃放鞭炮庆祝。
            大桥横跨澄江，连接东岸的柳林镇和西岸的白石湾。过去村民过江全靠渡船，遇到大雾和洪水就要停航。
            柳林镇渔民章阿福说，桥通了，鲜鱼半小时就能送到西岸的市场，再也不用等渡船。
            少年棋手丁小禾夺得围棋公开赛冠军
            岚州晚报讯（记者许闻樱）第十二届岚州围棋公开赛在市体育馆落幕，十三岁的丁小禾中盘战胜卫冕冠军，成为赛事历史上最年轻的冠军。
            决赛中丁小禾执黑先行，布局阶段稳扎稳打，中盘抓住对手的失误，一举屠掉白棋大龙，二百一十手获胜。
            丁小禾六岁学棋，每天打谱三个小时。教练林致平介绍，她的计算又快又准，心理素质尤其突出。
            """;

    @Test
    void aPageIsSplitIntoItsArticles() throws IOException {
        String page = file("page.txt", PAGE);
        assertThat(run("parse", page).out().lines()).hasSize(1);
        assertThat(run("parse", "--split", page).out().lines()).hasSize(2).allSatisfy(line -> assertThat(line).startsWith("{\"format\""));
        String one = file("one.txt", TEXT);
        assertThat(run("parse", "--split", one)).isEqualTo(run("parse", one));
        assertThat(run("parse", "--split", "--stage", "lines", page).code()).isEqualTo(2);
    }

    @Test
    void articlesOfAPageAreNumberedFiles() throws IOException {
        String out = folder.resolve("out").toString();
        assertThat(run("parse", "--split", "--out", out, file("page.txt", PAGE), file("one.txt", TEXT)).code()).isZero();
        assertThat(outputs()).containsExactly("one.json", "page-1.json", "page-2.json");
        assertThat(folder.resolve("out/page-2.json")).content(StandardCharsets.UTF_8).contains("\"text\":\"少年棋手丁小禾夺得围棋公开赛冠军\"");
    }

    @Test
    void noArticleOverwritesThatOfAnotherFile() throws IOException {
        Run run = run("parse", "--split", "--out", folder.resolve("out").toString(), file("page-1.txt", TEXT), file("page.txt", PAGE));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("page.txt").contains("already").hasLineCount(1);
        assertThat(folder.resolve("out/page-1.json")).content(StandardCharsets.UTF_8).doesNotContain("丁小禾");
    }

    @Test
    void otherXmlIsNoArticle() throws IOException {
        Run run = run("parse", file("mets.xml", "<?xml version=\"1.0\"?><mets><p>云川启用新图书馆。</p></mets>"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("neither hOCR nor ALTO").hasLineCount(1);
    }

    @Test
    void anEmptyFolderFails() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        Run run = run("parse", folder.resolve("empty").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("no .txt, .hocr or .xml file").hasLineCount(1);
    }

    @Test
    void outline() throws IOException {
        Run run = run("parse", "--format", "outline", file("a.txt", TEXT));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(new OutlineWriter().toString(Article.parse(folder.resolve("a.txt"))));
        assertThat(run.out()).contains("云川启用新图书馆").contains("¶1 ");
    }

    @Test
    void severalOutlinesHaveTheirFileNames() throws IOException {
        Run run = run("parse", "--format", "outline", file("a.txt", TEXT), file("b.txt", TEXT));
        assertThat(run.out()).contains("==> " + folder.resolve("a.txt") + " <==\n").contains("==> " + folder.resolve("b.txt") + " <==\n");
    }

    @Test
    void explainNamesRulesAndWhatTheyMatched() throws IOException {
        Run run = run("parse", "--explain", file("a.txt", TEXT));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("程素心 · 表示 · 新馆全年免费。");
        assertThat(run.out()).containsPattern("\\[indirect\\] 0\\.\\d\\d\n").containsPattern("\n +-- [a-z-]+ \\[.*表示.*\\]\n");
        assertThat(run("parse", "--format", "outline", file("a.txt", TEXT)).out()).doesNotContain("-- ");
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void stages(Stage stage) throws IOException {
        InventedPage page = InventedPage.all().get(0);
        Run run = run("parse", "--stage", stage.toString(), file("page.txt", page.raw()));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(InventedPage.resources("golden/good").resolve(page.name() + "." + stage)));
    }

    @Test
    void publicationDate() throws IOException {
        Run run = run("parse", "--publication-date", "2024-05-18", file("a.txt", TEXT));
        assertThat(run.out()).contains("\"publicationDate\":\"2024-05-18\"");
    }

    @Test
    void encoding() throws IOException {
        String big5 = file("a.txt", "圖書館新館昨天開放。\n", Charset.forName("Big5"));
        assertThat(run("parse", "--encoding", "Big5", big5).out()).contains("圖書館新館昨天開放。");
        assertThat(run("parse", "--encoding", "ISO-8859-1", big5).out()).doesNotContain("圖書館");
    }

    @Test
    void windowsLineEndsAndByteOrderMark() throws IOException {
        Run run = run("parse", file("a.txt", "\uFEFF" + TEXT.replace("\n", "\r\n")));
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("{\"text\":\"云川启用新图书馆\",\"spans\":[{\"start\":1,\"end\":9}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "parse", "prase a.txt", "parse --format tei a.txt", "parse --stage nonsense a.txt", "parse --publication-date 2024-13-01 a.txt",
        "parse --encoding klingon a.txt", "parse --frobnicate a.txt", "parse --explain --format json a.txt", "parse --explain --stage lines a.txt",
        "parse --stage lines --format outline a.txt", "parse --out"
    })
    void wrongCalls(String line) throws IOException {
        file("a.txt", TEXT);
        Run run = run(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("tonggao: ").contains("--help");
        assertThat(run.errLines()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void outIsAFile() throws IOException {
        Run run = run("parse", "--out", file("taken", ""), file("a.txt", TEXT));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("is not a folder");
    }

    @Test
    void help() {
        assertThat(run("--help").code()).isZero();
        assertThat(run("--help").out()).contains("parse");
        Run run = run("parse", "--help");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("--format", "--out", "--recursive", "--publication-date", "--explain", "--stage", "--encoding", "Exit code");
        assertThat(run.out().lines()).allMatch(l -> l.length() <= 80);
    }

    @Test
    void version() {
        assertThat(run("--version").code()).isZero();
        assertThat(run("--version").out()).startsWith("tonggao ");
    }

    @Test
    void turkishLocale() throws IOException {
        Locale before = Locale.getDefault();
        String file = file("A.TXT", TEXT);
        String expected = run("parse", file).out();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(run("parse", "--format", "JSON", file).out()).isEqualTo(expected);
            assertThat(run("parse", "--stage", "LINES", file).code()).isZero();
        } finally {
            Locale.setDefault(before);
        }
    }
}
