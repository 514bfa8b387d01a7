package org.tonggao;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectStreamException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Optional;

/**
 * What a record with {@link Optional} components, which Java serialisation refuses, is written as: the record's class and its
 * components, an absent one as null. Reading goes through the record's canonical constructor, so its checks hold.
 */
final class Serial implements Serializable {

    private static final long serialVersionUID = 1;

    private final Class<?> type;
    private final Serializable[] values;
    private final boolean[] optional;

    private Serial(Class<?> type, Serializable[] values, boolean[] optional) {
        this.type = type;
        this.values = values;
        this.optional = optional;
    }

    static Serial of(Record record) throws ObjectStreamException {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Serializable[] values = new Serializable[components.length];
        boolean[] optional = new boolean[components.length];
        try {
            for (int i = 0; i < values.length; i++) {
                Object value = components[i].getAccessor().invoke(record);
                optional[i] = value instanceof Optional;
                values[i] = (Serializable) (optional[i] ? ((Optional<?>) value).orElse(null) : value);
            }
        } catch (ReflectiveOperationException e) {
            throw refused(record.getClass(), e);
        }
        return new Serial(record.getClass(), values, optional);
    }

    private Object readResolve() throws ObjectStreamException {
        if (!type.isRecord() || type.getPackage() != Serial.class.getPackage()) {
            throw new InvalidObjectException("not a tonggao record: " + type.getName());
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < types.length; i++) {
            types[i] = components[i].getType();
            arguments[i] = optional[i] ? Optional.ofNullable(values[i]) : values[i];
        }
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(types);
            return canonical.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw refused(type, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw refused(type, e);
        }
    }

    private static InvalidObjectException refused(Class<?> type, Throwable cause) {
        InvalidObjectException e = new InvalidObjectException(type.getName() + ": " + cause.getMessage());
        e.initCause(cause instanceof IOException io ? io : cause);
        return e;
    }
}
