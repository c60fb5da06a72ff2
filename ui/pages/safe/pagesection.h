#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace candour {

/// \brief A part of a page made by hand: a heading, a word on where it stands beside it, and what belongs under it.
class PageSection final : public QWidget
{
    Q_OBJECT

public:
    PageSection(const QString &name, const QString &heading, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Beside the heading, such as "3 of 11 answered".
    void setStanding(const QString &words);
    /// A sentence below the heading; none where empty.
    void setNote(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    QLabel *m_heading = nullptr;
    QLabel *m_standing = nullptr;
    QLabel *m_note = nullptr;
    QVBoxLayout *m_body = nullptr;
};

/// A label in muted words that wraps.
[[nodiscard]] QLabel *mutedLabel(const QString &words, QWidget *parent);
/// A label that wraps and shows its words as they are.
[[nodiscard]] QLabel *plainLabel(const QString &words, QWidget *parent);
/// Gives the keyboard to a widget and scrolls to it.
void focusAndShow(QWidget *widget);

} // namespace candour
