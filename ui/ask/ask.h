#pragma once

#include "base/error.h"

#include <QList>
#include <QString>

#include <optional>

namespace candour {

/// \brief Questions to the person. Handed to pages through their constructor, so that a test can answer them.
///
/// Every answer can be "no": an absent value or `false` means that the person turned away, and nothing happens.
/// Buttons carry verbs ("Withdraw the record"), never a bare yes.
class Ask
{
public:
    /// \brief One way on.
    struct Choice
    {
        QString key;               ///< stable, untranslated
        QString verb;              ///< on the button
        QString explanation = {};  ///< what it does, one sentence
    };

    /// \brief A question that is answered in words.
    struct TextQuestion
    {
        QString title;
        QString label;             ///< above the field
        QString verb;              ///< on the button
        QString initial = {};
        bool severalLines = false;
        bool secret = false;       ///< shown as dots, for a passphrase
        bool mayBeEmpty = false;   ///< otherwise the button waits for words
    };

    virtual ~Ask() = default;

    /// \param verb on the button that goes on; the other one says "Cancel"
    [[nodiscard]] virtual bool confirm(const QString &title, const QString &text, const QString &verb) = 0;

    /// The first choice is the one suggested.
    /// \return the key of the choice taken
    [[nodiscard]] virtual std::optional<QString> choose(const QString &title, const QString &text,
        const QList<Choice> &choices) = 0;

    [[nodiscard]] virtual std::optional<QString> text(const TextQuestion &question) = 0;

    /// \param filter as in QFileDialog: "Tables (*.csv *.xlsx)"
    [[nodiscard]] virtual std::optional<QString> chooseOpenFile(const QString &title, const QString &filter) = 0;
    [[nodiscard]] virtual std::optional<QString> chooseSaveFile(const QString &title, const QString &suggestedName,
        const QString &filter) = 0;
    [[nodiscard]] virtual std::optional<QString> chooseFolder(const QString &title) = 0;

    /// Says why something could not be done, with what is missing as a list; for what has no place on the page.
    virtual void tell(const Error &error) = 0;
    virtual void tell(const QString &title, const QString &text) = 0;
};

} // namespace candour
