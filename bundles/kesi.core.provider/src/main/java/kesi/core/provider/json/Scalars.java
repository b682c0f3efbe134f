package kesi.core.provider.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Truth values and numbers: a number fits a type when nothing of it is lost. */
final class Scalars {

    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.of(
            Integer.class, BigDecimal::intValueExact,
            Long.class, BigDecimal::longValueExact,
            Short.class, BigDecimal::shortValueExact,
            Byte.class, BigDecimal::byteValueExact,
            BigInteger.class, BigDecimal::toBigIntegerExact,
            Double.class, BigDecimal::doubleValue,
            Float.class, BigDecimal::floatValue);

    private Scalars() {}

    /** The tree's value as the type; empty when it does not fit. */
    static Optional<Object> of(Class<?> type, Object tree) {
        if (tree instanceof Number number) {
            return number(type, Numbers.exact(number));
        }
        return type == Boolean.class && tree instanceof Boolean ? Optional.of(tree) : Optional.empty();
    }

    private static Optional<Object> number(Class<?> type, BigDecimal exact) {
        if (type == BigDecimal.class || type == Number.class) {
            return Optional.of(exact);
        }
        try {
            return Optional.ofNullable(NUMBERS.get(type)).map(convert -> convert.apply(exact));
        } catch (ArithmeticException e) {
            return Optional.empty();
        }
    }
}
