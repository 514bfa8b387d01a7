package org.tonggao;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonggao.cli.CommandLineRunner;
import org.tonggao.golden.Golden;

/** The README's Java is compiled and run, its command too, and what they print is what the block below them says. */
class ReadmeTest {

    private static final Path BASE = Path.of(System.getProperty("project.basedir", "."));
    private static final String FENCE = "```";

    @TempDir
    Path folder;

    @Test
    void examplesPrintWhatTheReadmeSays() throws Exception {
        String readme = Files.readString(BASE.resolve("README.md"));
        StringBuilder found = new StringBuilder();
        String output = null;
        boolean inBlock = false;
        boolean replaced = false;
        int run = 0;
        StringBuilder block = new StringBuilder();
        for (String line : readme.lines().toList()) {
            boolean fence = line.startsWith(FENCE);
            if (fence && inBlock) {
                String code = block.toString();
                if (found.toString().endsWith(FENCE + "java\n" + code)) {
                    output = runJava(code, ++run);
                } else if (code.contains("-cli.jar parse")) {
                    output = runCommand(code);
                }
            }
            if (fence && !inBlock && line.equals(FENCE + "text")) {
                assertThat(output).as("an output block follows what printed it").isNotNull();
                found.append(line).append('\n').append(output);
                output = null;
                replaced = true;
            } else if (!(inBlock && replaced && !fence)) {
                found.append(line).append('\n');
            }
            if (fence) {
                inBlock = !inBlock;
                replaced &= inBlock;
                block.setLength(0);
            } else if (inBlock) {
                block.append(line).append('\n');
            }
        }
        assertThat(run).as("Java examples").isEqualTo(3);
        Golden.check(BASE.resolve("README.md"), found.toString());
    }

    @Test
    void theCiScriptRunsTheReadmesTestCommand() throws IOException {
        assertThat(BASE.resolve(".ci/run")).content().contains("\nmvn -B -ntp verify\n");
        assertThat(BASE.resolve("README.md")).content().contains("\nmvn -B -ntp verify\n");
    }

    private String runJava(String code, int number) throws Exception {
        String name = "Example" + number;
        String imports = code.lines().filter(l -> l.startsWith("import ")).collect(Collectors.joining("\n"));
        String body = code.lines().filter(l -> !l.startsWith("import ")).collect(Collectors.joining("\n"));
        Path source = folder.resolve(name + ".java");
        Files.writeString(source, imports + "\npublic class " + name + " { public static void main(String[] args) throws Exception {\n" + body + "\n} }\n");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        ByteArrayOutputStream messages = new ByteArrayOutputStream();
        int status = compiler.run(null, messages, messages, "-encoding", "UTF-8", "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder.toString(), source.toString());
        assertThat(status).as(messages.toString(StandardCharsets.UTF_8)).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            Method main = loader.loadClass(name).getMethod("main", String[].class);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    private static String runCommand(String code) {
        List<String> words = Arrays.asList(code.substring(code.indexOf("parse")).strip().split(" "));
        String[] arguments = words.stream().map(w -> w.startsWith("src/") ? BASE.resolve(w).toString() : w).toArray(String[]::new);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = CommandLineRunner.run(arguments, new ByteArrayInputStream(new byte[0]), new PrintStream(out, true, StandardCharsets.UTF_8));
        assertThat(status).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }
}
