package org.tonggao.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonggao.page.InventedPage;

/** The jars that Maven packed, run as a user runs them. */
class CliJarIT {

    private static final Path TARGET = Path.of(System.getProperty("project.basedir", "."), "target");

    @TempDir
    Path folder;

    private static Path jar(String ending) throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(f -> f.getFileName().toString().matches("tonggao-[0-9][^-]*(-SNAPSHOT)?" + ending)).findFirst().orElseThrow();
        }
    }

    private String run(int expectedCode, List<String> jvm, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvm);
        command.addAll(List.of("-jar", jar("-cli\\.jar").toString()));
        command.addAll(Arrays.asList(arguments));
        Path out = folder.resolve("stdout");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ends").isTrue();
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("stderr"))).isEqualTo(expectedCode);
        return Files.readString(out, StandardCharsets.UTF_8);
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8);
    }

    private static String page() {
        return InventedPage.resources("golden/good/interview-turns.txt").toString();
    }

    @Test
    void parsesWithoutAWordOnStandardError() throws Exception {
        String json = run(0, List.of(), "parse", page());
        assertThat(json).startsWith("{\"format\":\"tonggao-article/1\"").contains("让古塔自己说话").hasLineCount(1);
        assertThat(err()).isEmpty();
    }

    @Test
    void printsUtf8OnAPlatformThatHasAnotherCharset() throws Exception {
        List<String> foreign = List.of("-Dfile.encoding=ISO-8859-1", "-Dsun.jnu.encoding=ISO-8859-1", "-Dstdout.encoding=ISO-8859-1",
                "-Duser.language=tr", "-Duser.country=TR");
        assertThat(run(0, foreign, "parse", page())).isEqualTo(run(0, List.of(), "parse", page()));
        assertThat(run(0, foreign, "parse", "--format", "outline", page())).contains("让古塔自己说话");
    }

    @Test
    void exitCodes() throws Exception {
        run(1, List.of(), "parse", "no-such-file.txt");
        assertThat(err()).isEqualTo("tonggao: no-such-file.txt: no such file\n");
        run(2, List.of(), "parse", "--no-such-option", page());
        assertThat(err()).hasLineCount(1);
    }

    @Test
    void versionIsTheJars() throws Exception {
        assertThat(run(0, List.of(), "--version")).matches("tonggao \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
    }

    @Test
    void theLibraryJarHoldsNoCommandLineAndNothingOfOthers() throws Exception {
        try (JarFile jar = new JarFile(jar("\\.jar").toFile())) {
            List<String> names = jar.stream().map(e -> e.getName()).filter(n -> n.endsWith(".class")).toList();
            assertThat(names).contains("module-info.class", "org/tonggao/Article.class").noneMatch(n -> n.startsWith("org/tonggao/cli/"));
            assertThat(names).allMatch(n -> n.startsWith("org/tonggao/") || n.equals("module-info.class"));
        }
    }
}
