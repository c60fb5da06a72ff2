#pragma once

#include <QTranslator>

namespace candour::test {

/// \brief A language that nobody speaks: every text comes back accented, some 40 % longer and in brackets,
/// "[Ŝåṽé ţĥé ïñçïđéñţ ···· ···]", so that a page shows which texts never reach a translator and which ones are cut.
///
/// Keeps what a translator must keep: %1, %n, mnemonics, HTML and patterns of file names. Shortcuts stay as they are,
/// for in Welsh, too, Ctrl+K is Ctrl+K.
class PseudoTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// The text in the language that nobody speaks.
[[nodiscard]] QString pseudo(const QString &source);

/// \brief What is left of a text without what came from the translator: "[Ðûé] 12 Jan 2027" leaves " 12 Jan 2027".
/// Brackets within brackets go with the outer ones.
[[nodiscard]] QString withoutPseudo(const QString &text);

} // namespace candour::test
