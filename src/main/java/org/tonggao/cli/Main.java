package org.tonggao.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. Exit codes: 0 done, 1 a file failed (the others are done), 2 wrong call. */
@Command(
        name = "tonggao",
        description = "Turns raw, OCR-style Chinese news text into structured, attributable articles.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    private Main() {}

    public static void main(String[] args) {
        // Not System.out, which has the platform's charset on JDK 17
        try (PrintStream out = utf8(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
                PrintStream err = utf8(new FileOutputStream(FileDescriptor.err))) {
            int code = run(args, System.in, out, err);
            out.flush();
            err.flush();
            System.exit(code);
        }
    }

    private static PrintStream utf8(OutputStream out) {
        return new PrintStream(out, false, StandardCharsets.UTF_8);
    }

    /** The whole program but for the process around it. */
    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new ParseCommand(in, out, err));
        PrintWriter help = new PrintWriter(out, true, StandardCharsets.UTF_8);
        PrintWriter complaints = new PrintWriter(err, true, StandardCharsets.UTF_8);
        line.setOut(help);
        line.setErr(complaints);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, arguments) -> {
            complaints.println("tonggao: " + e.getMessage().replace("\n", " ") + " (see --help)");
            return 2;
        });
        int code = line.execute(args);
        help.flush();
        complaints.flush();
        return code;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "missing command: parse");
    }

    /** From the jar's manifest. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"tonggao " + (version == null ? "(not from a jar)" : version)};
        }
    }
}
