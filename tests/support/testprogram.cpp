#include "support/testprogram.h"

#include <cstdio>
#include <map>
#include <string>

namespace candour::test {

namespace {

std::map<std::string, NamedTest::Run> &namedTests()
{
    static std::map<std::string, NamedTest::Run> tests;
    return tests;
}

} // namespace

NamedTest::NamedTest(const char *name, Run run)
{
    namedTests().emplace(name, run);
}

} // namespace candour::test

/// The first argument names the test, the others are for it: "candour_core_tests dates -v2".
int main(int argc, char *argv[])
{
    const auto &tests = candour::test::namedTests();
    const auto named = argc < 2 ? tests.end() : tests.find(argv[1]);
    if (named == tests.end()) {
        std::fprintf(stderr, "Name one of these tests, then its own arguments:\n");
        for (const auto &[name, run] : tests)
            std::fprintf(stderr, "  %s\n", name.c_str());
        return 2;
    }
    argv[1] = argv[0];
    QCoreApplication::setApplicationName(QString::fromStdString("tst_" + named->first));
    return named->second(argc - 1, argv + 1);
}
