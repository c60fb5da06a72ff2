#pragma once

#include <QWidget>

class QVBoxLayout;

namespace candour {

struct Analysis;
class ReferenceData;

/// \brief The six elements of the work system with what to ask about in each, how many factors it has, and a note where it was
/// considered and nothing was found. An element with neither says so: nobody has looked yet.
class ElementList final : public QWidget
{
    Q_OBJECT

public:
    explicit ElementList(const ReferenceData &reference, QWidget *parent);

    void setAnalysis(const Analysis &analysis);

Q_SIGNALS:
    void factorRequested(const QString &element);
    void nothingFoundRequested(const QString &element);

private:
    const ReferenceData &m_reference;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_content = nullptr;
};

} // namespace candour
