package org.tonggao;

import java.io.ObjectStreamException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Something the article presents as said, written, thought or decided by a source (引述): source, cue and content, as in PARC 3.0
 * (Pareti, LREC 2016). Immutable and thread-safe.
 *
 * <pre>{@code
 * // 李四表示，两国关系很重要。
 * statement.source().canonical()   // 李四
 * statement.cue().get().text()     // 表示
 * statement.content().text()       // 两国关系很重要。
 * }</pre>
 *
 * @param id 1-based, in reading order; unique in the article
 * @param parent the statement in whose content this one stands; absent at top level
 * @param form direct, indirect …
 * @param source who
 * @param cue the word that makes it a statement; absent for turns of a transcript and quotations without verb
 * @param content what: the source's words, marks included; one span a printed line, words that interrupt it left out; empty for a
 *     {@link Form#REPORTED_ACT}
 * @param topic from a preamble such as 关于气候变化问题
 * @param rule id of the rule that decided
 * @param confidence 0 to 1, calibrated as the README says
 * @param evidence the derivation, outermost rule first
 */
public record Statement(
        int id,
        Optional<Integer> parent,
        Form form,
        Source source,
        Optional<Passage> cue,
        Passage content,
        Optional<String> topic,
        String rule,
        double confidence,
        List<Evidence> evidence)
        implements Serializable {

    /** How it is reported (引语形式). */
    public enum Form {
        /** 直接引语: all in quotation marks. */
        DIRECT,
        /** 间接引语: in the reporter's words. */
        INDIRECT,
        /** 半直接引语: partly in quotation marks. */
        MIXED,
        /** 问答实录: a turn of an interview. */
        TRANSCRIPT,
        /** 言语行为: an act without content (阐述了…立场); its words are the cue. */
        REPORTED_ACT
    }

    /**
     * One step of the derivation (依据).
     *
     * @param rule id of the rule
     * @param matched the words it matched; may be empty
     */
    public record Evidence(String rule, String matched) implements Serializable {

        /**
         * Checks.
         *
         * @throws NullPointerException when a component is null
         */
        public Evidence {
            Objects.requireNonNull(rule, "rule must not be null");
            Objects.requireNonNull(matched, "matched must not be null");
        }

        @Override
        public String toString() {
            return matched.isEmpty() ? rule : rule + " [" + matched + "]";
        }
    }

    /**
     * Copies the list.
     *
     * @throws NullPointerException when a component is null
     * @throws IllegalArgumentException when the id is not positive or the confidence not 0 to 1
     */
    public Statement {
        Objects.requireNonNull(parent, "parent must not be null");
        Objects.requireNonNull(form, "form must not be null");
        Objects.requireNonNull(source, "source must not be null");
        Objects.requireNonNull(cue, "cue must not be null");
        Objects.requireNonNull(content, "content must not be null");
        Objects.requireNonNull(topic, "topic must not be null");
        Objects.requireNonNull(rule, "rule must not be null");
        if (id < 1) {
            throw new IllegalArgumentException("id must be positive: " + id);
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
        }
        evidence = List.copyOf(evidence);
    }

    private Object writeReplace() throws ObjectStreamException {
        return Serial.of(this);
    }
}
