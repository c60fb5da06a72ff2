#pragma once

#include <QTest>

namespace candour::test {

/// \brief One test class of a program that holds several: main() runs the one that is named.
/// Made by QTEST_MAIN and its like, which here register a test instead of being a program.
class NamedTest
{
public:
    using Run = int (*)(int argc, char *argv[]);

    NamedTest(const char *name, Run run);
};

} // namespace candour::test

#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...) \
    static int run##TestObject(int argc, char *argv[]) \
    { \
        QTest::Internal::callInitMain<TestObject>(); \
        __VA_ARGS__ \
        TestObject tc; \
        QTEST_SET_MAIN_SOURCE_PATH \
        return QTest::qExec(&tc, argc, argv); \
    } \
    static const candour::test::NamedTest named##TestObject(CANDOUR_TEST_NAME, run##TestObject);
