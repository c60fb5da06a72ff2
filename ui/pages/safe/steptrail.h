#pragma once

#include "look/statechip.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace candour {

class TrailRow;

/// A further thing to do about a step, as a link beside the first.
struct TrailVerb
{
    QString key;   ///< its button is called "KEY_STEP"
    QString words;
    QString tip;
};

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
    QList<TrailVerb> more = {};
    int depth = 0;     ///< how far it is moved in, below what it belongs to
};

/// \brief Steps below each other, joined by a line, each with its shape: how a duty stands, read from top to bottom.
///
/// Up and down go from row to row. Rows of the same keys are kept from one showing to the next, so that the keyboard stays
/// where it is. Owned by its part.
class StepTrail final : public QWidget
{
    Q_OBJECT

public:
    /// \param name object name; a row is called "step_KEY", its button "do_KEY"
    StepTrail(const QString &name, const QString &accessibleName, QWidget *parent);

    void setSteps(const QList<TrailStep> &steps);
    /// In pixels; longer lines are hard to read.
    void setWidestRow(int width);
    /// Puts a widget, such as a slip, below the row of this key.
    void placeBelow(QWidget *widget, const QString &key);
    /// Everything a row says, line by line: for tests and screen readers.
    [[nodiscard]] QString words(const QString &key) const;
    /// The key of the row that has the keyboard; empty where none has.
    [[nodiscard]] QString current() const;
    /// Puts the keyboard to the button of a row; whether there is one.
    bool focusStep(const QString &key);

Q_SIGNALS:
    void chosen(const QString &key);
    /// \param verb one of TrailStep::more
    void asked(const QString &key, const QString &verb);

private:
    TrailRow *makeRow(const QString &key);
    void moveFrom(const QString &key, int by);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QStringList m_keys;
    QHash<QString, TrailRow *> m_rows;
};

} // namespace candour
