#pragma once

#include "look/statechip.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace candour {

class TrailRow;

/// \brief One row of a trail: what it is, where it stands, what is on record, what is missing, and what to do about it.
struct TrailStep
{
    QString key;
    QString title;
    QString standing;  ///< the shape in a word: "Done", "Something is missing"
    StateShape shape = StateShape::Open;
    Tone tone = Tone::Neutral;
    QString day;       ///< "5 Nov 2026"; may be empty
    QStringList words;
    QStringList missing;
    QString verb;      ///< on the button; no button where it is empty
    QString tip;       ///< of the button
};

/// \brief Steps below each other, joined by a line, each with its shape: how a duty stands, read from top to bottom.
///
/// Rows of the same keys are kept from one showing to the next, so that the keyboard stays where it is. Owned by its part.
class StepTrail final : public QWidget
{
    Q_OBJECT

public:
    /// \param name object name; a row is called "step_KEY", its button "do_KEY"
    StepTrail(const QString &name, const QString &accessibleName, QWidget *parent);

    void setSteps(const QList<TrailStep> &steps);
    /// Puts a widget, such as a slip, below the row of this key.
    void placeBelow(QWidget *widget, const QString &key);
    /// Everything a row says, line by line: for tests and screen readers.
    [[nodiscard]] QString words(const QString &key) const;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    QVBoxLayout *m_layout = nullptr;
    QStringList m_keys;
    QHash<QString, TrailRow *> m_rows;
};

} // namespace candour
